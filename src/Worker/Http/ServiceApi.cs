using DevZoneDocs.Worker.Health;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;

namespace DevZoneDocs.Worker.Http;

/// <summary>All that the service answers, and its description.</summary>
internal static class ServiceApi
{
    /// <summary>As much as the command line takes.</summary>
    public const long MaxBodyBytes = 64 * 1024 * 1024;

    private const string Title = "DevZoneDocs";

    public static IServiceCollection AddApi(this IServiceCollection services) => services
        .Configure<FormOptions>(form => form.MultipartBodyLengthLimit = MaxBodyBytes)
        .AddProblemDetails()
        .AddExceptionHandler<FaultHandler>()
        .AddOpenApi("v1", options => options.AddDocumentTransformer((document, _, _) =>
        {
            document.Info.Title = Title;
            document.Info.Description = "由时段数据生成工作报告初稿";

            // Whoever reads it knows where it came from; the address of one machine has no place in it.
            document.Servers?.Clear();
            return Task.CompletedTask;
        }));

    public static void UseApi(this WebApplication application)
    {
        application.UseExceptionHandler();
        application.UseStatusCodePages();
        application.Use(ForeignPageRule.CheckAsync);
        application.MapOpenApi("/openapi/{documentName}.json");
        OrdersApi.Map(application);
        DraftsApi.Map(application);
        EventsApi.Map(application);
        PeriodDataApi.Map(application);
        SchedulesApi.Map(application);
        HealthApi.Map(application);
    }
}
