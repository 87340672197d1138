using System.Diagnostics;
using DevZoneDocs.Worker.Jobs;

namespace DevZoneDocs.Worker.Figures;

/// <summary>The traces of jobs and model calls, under the source <c>DevZoneDocs</c>: how long what took, and in which request; no text, no name.</summary>
internal static class ServiceTraces
{
    public const string SourceName = "DevZoneDocs";

    private static readonly ActivitySource Source = new(SourceName);

    /// <summary>One attempt at a request.</summary>
    public static Activity? Attempt(Claim claim) => Source.StartActivity("attempt", ActivityKind.Consumer)
        ?.SetTag("devzonedocs.request", claim.RequestId)
        .SetTag("devzonedocs.attempt", claim.Attempt)
        .SetTag("devzonedocs.report", claim.Report);

    /// <summary>A try of the language model that a drafting process has just told of.</summary>
    public static void ModelTried(TimeSpan time, string outcome)
    {
        using Activity? activity = Source.StartActivity("model try", ActivityKind.Client);
        if (activity is null)
            return;
        DateTime end = activity.StartTimeUtc;
        activity.SetStartTime(end - time).SetEndTime(end);
        activity.SetTag("outcome", outcome);
    }
}
