namespace DevZoneDocs.Templates;

/// <summary>What a report definition may say of a section's prose: whether a model may be shown it.</summary>
internal static class ReportPolish
{
    /// <summary>The prose stays in the house.</summary>
    public const string Local = "local";

    public const string MayLeave = "may-leave";
}
