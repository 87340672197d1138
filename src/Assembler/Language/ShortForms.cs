namespace DevZoneDocs.Assembler.Language;

/// <summary>Words of statistics with the short forms that everybody uses once they have been written in full: 规模以上, 规上.</summary>
internal sealed class ShortForms
{
    private const string Name = "short-forms";

    private static readonly Lazy<ShortForms> Embedded = new(() =>
        EmbeddedLexicon.Read(Name, (bytes, problems) => new ShortForms(new LexiconFile($"Lexicons/{Name}.tsv", bytes, 2, problems))));

    private readonly IReadOnlyList<(string Full, string Brief)> _forms;

    public ShortForms(LexiconFile file) => _forms = [.. file.Rows.Select(row => (row[0], row[1]))];

    /// <summary>The table that comes with the program.</summary>
    public static ShortForms Known => Embedded.Value;

    /// <summary>The full forms that the name has.</summary>
    public IEnumerable<string> In(string name) => _forms.Select(form => form.Full).Where(full => name.Contains(full, StringComparison.Ordinal));

    /// <summary>The name with the short forms of those that have been told.</summary>
    public string Of(string name, IReadOnlySet<string> told) => _forms.Where(form => told.Contains(form.Full))
        .Aggregate(name, (text, form) => text.Replace(form.Full, form.Brief, StringComparison.Ordinal));
}
