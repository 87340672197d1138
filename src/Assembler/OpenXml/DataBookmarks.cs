namespace DevZoneDocs.Assembler.OpenXml;

/// <summary>The names of the hidden bookmarks that span what the merge has written from data, as no template or editor has.</summary>
internal static class DataBookmarks
{
    /// <summary>Before the number of a fact: <c>_f0001</c>.</summary>
    public const string Fact = "_f";

    /// <summary>
    /// Before the number of a text of the data that is no fact: <c>_t0001</c>. Only a text with braces needs one, since these
    /// are no tags, and nobody can tell by looking at them.
    /// </summary>
    public const string Text = "_t";

    public static bool IsFact(string? name) => Has(name, Fact);

    public static bool IsData(string? name) => Has(name, Fact) || Has(name, Text);

    private static bool Has(string? name, string prefix) =>
        name is not null && name.Length > prefix.Length && name.StartsWith(prefix, StringComparison.Ordinal) && name.AsSpan(prefix.Length).IndexOfAnyExceptInRange('0', '9') < 0;
}
