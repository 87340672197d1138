using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using OpenTelemetry;
using OpenTelemetry.Exporter;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace DevZoneDocs.Worker.Figures;

/// <summary>Gives figures and traces to those who collect them: a page on this machine, and a collector where one is named.</summary>
internal static class Telemetry
{
    public const string Page = "/metrics";

    private const string ServiceName = "devzonedocs";

    /// <summary>The meters of the web server that a machine room looks at.</summary>
    private static readonly string[] Meters = [ServiceFigures.MeterName, "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel", "System.Runtime"];

    public static IServiceCollection AddTelemetry(this IServiceCollection services, TelemetryOptions options, bool hasPage)
    {
        OpenTelemetryBuilder telemetry = services.AddOpenTelemetry()
            .ConfigureResource(resource => resource.AddService(ServiceName, serviceVersion: typeof(Telemetry).Assembly.GetName().Version?.ToString(3)))
            .WithMetrics(metrics =>
            {
                metrics.AddMeter(Meters);
                if (hasPage)
                    metrics.AddPrometheusExporter();
                if (options.Endpoint is { } endpoint)
                    metrics.AddOtlpExporter(otlp => Send(otlp, endpoint, "v1/metrics"));
            });
        if (options.Endpoint is { } collector)
            telemetry.WithTracing(traces => traces.AddSource(ServiceTraces.SourceName).AddAspNetCoreInstrumentation().AddOtlpExporter(otlp => Send(otlp, collector, "v1/traces")));
        return services;
    }

    /// <summary>The figures as Prometheus reads them, for this machine alone.</summary>
    public static void UseFiguresPage(this WebApplication application) =>
        application.UseOpenTelemetryPrometheusScrapingEndpoint(http => http.Request.Path == Page && IsOfThisMachine(http));

    /// <summary>What a proxy passes on comes from elsewhere, whatever address it has.</summary>
    private static bool IsOfThisMachine(HttpContext http) =>
        http.Connection.RemoteIpAddress is { } address && IPAddress.IsLoopback(address)
            && !http.Request.Headers.ContainsKey("X-Forwarded-For") && !http.Request.Headers.ContainsKey("Forwarded");

    private static void Send(OtlpExporterOptions otlp, Uri endpoint, string path)
    {
        otlp.Protocol = OtlpExportProtocol.HttpProtobuf;
        otlp.Endpoint = new Uri($"{endpoint.AbsoluteUri.TrimEnd('/')}/{path}");
    }
}
