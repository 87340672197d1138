using System.Text.Json;
using System.Text.Json.Serialization;
using DevZoneDocs.Assembler.Periods;
using DevZoneDocs.Worker.Figures;
using DevZoneDocs.Worker.Health;
using DevZoneDocs.Worker.Http.Calls;
using DevZoneDocs.Worker.Http.Description;
using DevZoneDocs.Worker.Http.Queries;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.HostFiltering;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;

namespace DevZoneDocs.Worker.Http;

/// <summary>All that the service answers, and its description.</summary>
internal static class ServiceApi
{
    /// <summary>Under which all calls stand but health and the description.</summary>
    public const string Root = "/api";

    /// <summary>As much as period data may be, and what stands around them.</summary>
    public const long MaxBodyBytes = PeriodBounds.Bytes + (1024 * 1024);

    public static IServiceCollection AddApi(this IServiceCollection services, CallOptions calls) => services
        .Configure<HostFilteringOptions>(hosts => hosts.IncludeFailureMessage = false)
        .Configure<FormOptions>(form => form.MultipartBodyLengthLimit = MaxBodyBytes)
        .ConfigureHttpJsonOptions(json =>
        {
            json.SerializerOptions.NumberHandling = JsonNumberHandling.Strict;
            json.SerializerOptions.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false));
        })
        .AddExceptionHandler<FaultHandler>()
        .AddCallLimits(calls)
        .AddSingleton<DataReadings>()
        .AddSingleton<DraftFiles>()
        .AddSingleton<ApiDescription>()
        .AddOpenApi(ApiDescription.Name);

    public static void UseApi(this WebApplication application)
    {
        application.UseStatusCodePages(BareAnswers.ExplainHostAsync);
        application.UseHostFiltering();
        application.UseExceptionHandler(_ => { });
        application.UseStatusCodePages(BareAnswers.ExplainAsync);
        application.Use(ForeignPageRule.CheckAsync);
        application.UseCallLimits();
        application.UseFiguresPage();
        application.Use(QueryRule.CheckAsync);
        ApiDescription.Map(application);
        OrdersApi.Map(application);
        DraftsApi.Map(application);
        DraftWorkbookApi.Map(application);
        ArchiveApi.Map(application);
        EventsApi.Map(application);
        PeriodDataApi.Map(application);
        SchedulesApi.Map(application);
        HealthApi.Map(application);
    }
}
