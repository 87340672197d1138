namespace DevZoneDocs.Assembler.Checks.Text.Lexicons;

/// <summary>A form that an official document does not use, and what to write.</summary>
/// <param name="Context">Words of which the sentence must have one; none are needed where it is empty.</param>
/// <param name="Honest">Longer words in which it stands rightly: 规范文件 holds 范文.</param>
internal sealed record WrongForm(string Form, string Right, IReadOnlyList<string> Context, IReadOnlyList<string> Honest)
{
    public static WrongForm Of(LexiconRow row) => new(row[0], row[1], row.List(2), row.List(3));

    /// <summary>Whether the form at the place is meant, and not a part of an honest word.</summary>
    public bool IsMeant(string plain, int start) =>
        (Context.Count == 0 || Context.Any(word => plain.Contains(word, StringComparison.Ordinal)))
            && !HonestWords.Cover(Honest, plain, start, Form.Length);
}
