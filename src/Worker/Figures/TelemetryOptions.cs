namespace DevZoneDocs.Worker.Figures;

/// <summary>Who collects the service's figures and traces.</summary>
internal sealed record TelemetryOptions
{
    public const string Section = "Telemetry";

    /// <summary>A collector that takes OTLP over HTTP, such as <c>http://127.0.0.1:4318</c>; null where nothing is sent.</summary>
    public Uri? Endpoint { get; init; }
}
