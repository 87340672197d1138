namespace DevZoneDocs.Assembler.Revisions.Reading;

/// <summary>The text of an editor's file as it stands, and what the bookmarks of facts span in it.</summary>
internal sealed class RevisedText
{
    private readonly string _whole;
    private readonly int[] _starts;

    public RevisedText(IReadOnlyList<RevisedParagraph> paragraphs, ILookup<string, TextRange> bookmarks)
    {
        Paragraphs = paragraphs;
        Bookmarks = bookmarks;
        _whole = string.Join('\n', paragraphs.Select(paragraph => paragraph.Text));
        _starts = new int[paragraphs.Count];
        for (int i = 1; i < paragraphs.Count; i++)
            _starts[i] = _starts[i - 1] + paragraphs[i - 1].Length + 1;
    }

    public IReadOnlyList<RevisedParagraph> Paragraphs { get; }

    /// <summary>By the name of the bookmark; one that an editor has copied together with its text may span more than once.</summary>
    public ILookup<string, TextRange> Bookmarks { get; }

    /// <summary>Where a text stands, in the order of the file.</summary>
    public IEnumerable<TextRange> Find(string text)
    {
        for (int at = 0; text.Length > 0 && (at = _whole.IndexOf(text, at, StringComparison.Ordinal)) >= 0; at += text.Length)
        {
            int number = Array.BinarySearch(_starts, at);
            number = number < 0 ? ~number - 1 : number;
            yield return new TextRange(Paragraphs[number], at - _starts[number], text.Length);
        }
    }
}
