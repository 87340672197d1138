namespace DevZoneDocs.Assembler.Tests.Golden;

/// <summary>One lesson of the template language as text: a sentence that says what it shows, then sections, each under a line <c>=== 模板</c>.</summary>
/// <param name="Lesson">What it shows.</param>
internal sealed record GoldenCase(string Lesson, IReadOnlyList<GoldenSection> Sections)
{
    public const string Template = "模板";
    public const string Data = "数据";
    public const string Header = "页眉";
    public const string Footnote = "脚注";
    public const string Fragment = "片段";
    public const string Missing = "缺数据";

    /// <summary>What comes of it.</summary>
    public const string Result = "结果";

    /// <summary>What the author is told of the template.</summary>
    public const string Mistakes = "错误";

    /// <summary>What is told of the data that were written.</summary>
    public const string Findings = "核对意见";

    private const string Mark = "=== ";

    public bool HasMistakes => this[Mistakes] is not null;

    public string? this[string title] => Sections.FirstOrDefault(section => section.Title == title)?.Text;

    /// <summary>The fragments that the template may include, by name.</summary>
    public IReadOnlyDictionary<string, string> Fragments => Sections
        .Where(section => section.Title.StartsWith(Fragment, StringComparison.Ordinal))
        .ToDictionary(section => section.Title[Fragment.Length..].Trim(), section => section.Text);

    public static GoldenCase Parse(string text)
    {
        string[] pieces = ("\n" + text.ReplaceLineEndings("\n").TrimEnd('\n')).Split("\n" + Mark);
        return new GoldenCase(pieces[0].Trim(), [.. pieces.Skip(1).Select(SectionOf)]);
    }

    /// <summary>The same with other texts under its titles.</summary>
    public GoldenCase With(IReadOnlyDictionary<string, string> texts) =>
        this with { Sections = [.. Sections.Select(section => texts.TryGetValue(section.Title, out string? text) ? section with { Text = text } : section)] };

    public override string ToString() =>
        $"{Lesson}\n{string.Concat(Sections.Select(section => $"{Mark}{section.Title}\n{section.Text}{(section.Text.Length > 0 ? "\n" : "")}"))}";

    private static GoldenSection SectionOf(string piece)
    {
        int end = piece.IndexOf('\n', StringComparison.Ordinal);
        return end < 0 ? new GoldenSection(piece.Trim(), "") : new GoldenSection(piece[..end].Trim(), piece[(end + 1)..]);
    }
}

/// <summary>A titled piece of a case.</summary>
internal sealed record GoldenSection(string Title, string Text);
