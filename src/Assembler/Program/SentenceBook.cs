using System.Text;

namespace DevZoneDocs.Assembler.Program;

/// <summary>Finds the sentence that each fact stands in, by which it can be found again should its bookmark be lost.</summary>
internal sealed class SentenceBook
{
    /// <summary>In a text, where a paragraph begins.</summary>
    public const char Beginning = '\u0002';

    /// <summary>In a text, where a paragraph ends.</summary>
    public const char Ending = '\u0003';

    private const string SentenceEnds = "。！？";

    /// <summary>No sentence is longer, and a paragraph without an end is not kept once for each of its facts.</summary>
    private const int LongestWay = 400;

    private readonly Dictionary<string, string> _sentences = [];
    private readonly Stack<OpenParagraph> _open = [];
    private OpenParagraph? _free;

    /// <summary>By the name of the bookmark.</summary>
    public IReadOnlyDictionary<string, string> Sentences => _sentences;

    public void Begin()
    {
        _open.Push(_free ?? new OpenParagraph(new StringBuilder(), []));
        _free = null;
    }

    public void Fact(string bookmark)
    {
        if (_open.TryPeek(out OpenParagraph? paragraph))
            paragraph.Facts.Add((bookmark, paragraph.Text.Length));
    }

    public void Text(ReadOnlySpan<char> text)
    {
        if (_open.TryPeek(out OpenParagraph? paragraph))
            paragraph.Text.Append(text);
    }

    /// <summary>Reads a text with the beginnings and endings of paragraphs.</summary>
    public void Read(ReadOnlySpan<char> text)
    {
        for (int at = text.IndexOfAny(Beginning, Ending); at >= 0; at = text.IndexOfAny(Beginning, Ending))
        {
            Text(text[..at]);
            if (text[at] == Beginning)
                Begin();
            else
                End();
            text = text[(at + 1)..];
        }

        Text(text);
    }

    public void End()
    {
        OpenParagraph paragraph = _open.Pop();
        string whole = paragraph.Facts.Count > 0 ? paragraph.Text.ToString() : "";
        foreach ((string name, int at) in paragraph.Facts)
            _sentences[name] = SentenceAt(whole, at);
        paragraph.Text.Clear();
        paragraph.Facts.Clear();
        _free = paragraph;
    }

    private static string SentenceAt(string text, int at)
    {
        int first = Math.Max(0, at - LongestWay);
        int last = Math.Min(text.Length, at + LongestWay);
        int start = text.AsSpan(first, at - first).LastIndexOfAny(SentenceEnds) + 1 + first;
        int end = text.AsSpan(at, last - at).IndexOfAny(SentenceEnds);
        int behind = end < 0 ? last : at + end + 1;
        return start == 0 && behind == text.Length ? text : text[start..behind];
    }

    private sealed record OpenParagraph(StringBuilder Text, List<(string Name, int At)> Facts);
}
