namespace DevZoneDocs.Assembler.Checks.Text.Scanning;

/// <summary>A sentence of the text, up to 。！？ or the end of its paragraph; it may run over a line that a machine broke.</summary>
/// <param name="Paragraph">Where it begins.</param>
/// <param name="Offset">Where it begins in that paragraph.</param>
/// <param name="Text">As findings quote it.</param>
/// <param name="Plain">As the checks read it; of one length with Text.</param>
internal sealed record Sentence(TextParagraph Paragraph, int Offset, string Text, string Plain, IReadOnlyList<Quantity> Quantities)
{
    /// <summary>The parts between ；, as ranges of the sentence.</summary>
    public IEnumerable<(int Start, int End)> Segments => Split("；。！？");

    /// <summary>The parts between punctuation of any kind but 、.</summary>
    public IEnumerable<(int Start, int End)> Clauses => Split("，；：。！？");

    /// <summary>The start of the clause around a place.</summary>
    public int ClauseStart(int index) => index == 0 ? 0 : Plain.LastIndexOfAny(['，', '；', '：', '。', '！', '？'], index - 1) + 1;

    public int ClauseEnd(int index)
    {
        int end = Plain.IndexOfAny(['，', '；', '：', '。', '！', '？'], Math.Min(index, Plain.Length));
        return end < 0 ? Plain.Length : end;
    }

    /// <summary>The words between the clause's start, or the quantity before, and the quantity.</summary>
    public string Label(Quantity quantity)
    {
        int start = ClauseStart(quantity.Start);
        Quantity? before = Quantities.LastOrDefault(other => other.End <= quantity.Start && other.End > start);
        return Plain[(before?.End ?? start)..quantity.Start];
    }

    /// <summary>The words with enough around them to find them.</summary>
    public string Quote(int start, int end) => Quoting.Around(Text, Plain, start, end);

    private IEnumerable<(int Start, int End)> Split(string marks)
    {
        int start = 0;
        for (int i = 0; i <= Plain.Length; i++)
        {
            if (i < Plain.Length && !marks.Contains(Plain[i], StringComparison.Ordinal))
                continue;
            if (i > start)
                yield return (start, i);
            start = i + 1;
        }
    }
}
