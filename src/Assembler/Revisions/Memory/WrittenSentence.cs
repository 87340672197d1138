using System.Buffers;
using System.Text;

namespace DevZoneDocs.Assembler.Revisions.Memory;

/// <summary>A sentence as the program wrote it, or a whole paragraph without an end such as a heading or a cell.</summary>
/// <param name="Number">Its place among all sentences of the draft, from 0.</param>
/// <param name="Paragraph">The place of its paragraph among all paragraphs, from 0.</param>
internal sealed record WrittenSentence(int Number, int Paragraph, string Text, IReadOnlyList<PlacedFact> Facts)
{
    private static readonly SearchValues<char> ClauseEnds = SearchValues.Create("，；。！？");

    private const char Opening = '\uE000';
    private const char Closing = '\uE001';

    /// <summary>The words around the facts, and which facts these are: equal where a sentence says the same of other values.</summary>
    public string Frame { get; } = FrameOf(Text, Facts);

    /// <summary>The frame of the clause that a fact stands in, in which the words are that depend on its value.</summary>
    public string ClauseOf(PlacedFact placed)
    {
        int at = Frame.IndexOf($"{Opening}{placed.Fact.Datum}{Closing}", StringComparison.Ordinal);
        if (at < 0)
            return Frame;
        int start = Frame.AsSpan(0, at).LastIndexOfAny(ClauseEnds) + 1;
        int end = Frame.AsSpan(at).IndexOfAny(ClauseEnds);
        return Frame[start..(end < 0 ? Frame.Length : at + end)];
    }

    private static string FrameOf(string text, IReadOnlyList<PlacedFact> facts)
    {
        StringBuilder frame = new();
        int at = 0;
        foreach (PlacedFact placed in facts)
        {
            frame.Append(text, at, placed.Start - at).Append(Opening).Append(placed.Fact.Datum).Append(Closing);
            at = placed.End;
        }

        return frame.Append(text, at, text.Length - at).ToString();
    }
}

/// <summary>A fact in its sentence.</summary>
/// <param name="Start">The first letter, within the sentence.</param>
internal sealed record PlacedFact(RememberedFact Fact, int Start, int Length)
{
    public int End => Start + Length;
}
