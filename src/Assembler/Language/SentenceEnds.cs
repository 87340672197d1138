using System.Buffers;

namespace DevZoneDocs.Assembler.Language;

/// <summary>Where sentences end: behind 。！？ and the marks that close after them.</summary>
internal static class SentenceEnds
{
    private const string Ends = "。！？";
    private static readonly SearchValues<char> EndsAndClosings = SearchValues.Create(Ends + "”’）】》");

    public static bool IsEnd(char sign) => Ends.Contains(sign, StringComparison.Ordinal);

    /// <summary>How long the sentence is with which the text begins; all of it, where none ends.</summary>
    public static int FirstLength(ReadOnlySpan<char> text)
    {
        int end = text.IndexOfAny(Ends);
        if (end < 0)
            return text.Length;
        int next = text[end..].IndexOfAnyExcept(EndsAndClosings);
        return next < 0 ? text.Length : end + next;
    }

    /// <summary>Whether the text ends as a sentence does.</summary>
    public static bool IsEnded(ReadOnlySpan<char> text) =>
        text.LastIndexOfAny(Ends) is >= 0 and var end && text[end..].IndexOfAnyExcept(EndsAndClosings) < 0;
}
