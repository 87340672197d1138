using System.Globalization;
using DevZoneDocs.Assembler.Polishing.Slots;

namespace DevZoneDocs.Assembler.Polishing;

/// <summary>Decides over one reworded sentence: its slots first, then the guard on the full texts.</summary>
internal sealed class SentenceJudge(WordingGuard guard)
{
    private const int LongestShown = 300;

    /// <param name="reply">Null where the model has left the sentence out.</param>
    public SentenceVerdict Judge(SlottedProse prose, string? reply)
    {
        if (reply is null)
            return Refused(
                prose, "", [new WordingReason(WordingFamily.Omission, "模型没有给出这一句的改写", prose.Sentence.Text, "")]);
        ReadReply read = ReplyReader.Read(prose, reply);
        if (read.Reasons.Count > 0)
            return Refused(prose, reply, read.Reasons);
        if (string.Equals(read.Coded, prose.Coded, StringComparison.Ordinal))
            return new SentenceVerdict(prose, null, []);
        string proposed = prose.Decode(read.Coded);
        WordingVerdict verdict = guard.Compare(prose.Sentence.Text, proposed);
        return verdict.Accepted ? new SentenceVerdict(prose, read.Coded, []) : Refused(prose, proposed, verdict.Reasons);
    }

    private static SentenceVerdict Refused(SlottedProse prose, string proposed, IReadOnlyList<WordingReason> reasons) =>
        new(prose, null, [.. reasons.Select(Writable)]) { Proposed = Writable(proposed) };

    private static WordingReason Writable(WordingReason reason) =>
        new(reason.Family, Writable(reason.Message), Writable(reason.Original), Writable(reason.Polished));

    /// <summary>What a model says may hold anything, and goes into findings and into XML.</summary>
    private static string Writable(string text)
    {
        string shown = text.Length > LongestShown ? $"{text[..LongestShown]}……" : text;
        return string.Create(shown.Length, shown, (target, source) =>
        {
            for (int i = 0; i < source.Length; i++)
                target[i] = IsWritable(source[i]) ? source[i] : '\uFFFD';
        });
    }

    private static bool IsWritable(char letter) => CharUnicodeInfo.GetUnicodeCategory(letter) is not (UnicodeCategory.Control or UnicodeCategory.Format
        or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);
}

/// <summary>What is done with one sentence.</summary>
/// <param name="Accepted">The rewording in the signs of the slots; null where the sentence stays.</param>
/// <param name="Reasons">Why it stays; none where the model had nothing to change.</param>
internal sealed record SentenceVerdict(SlottedProse Prose, string? Accepted, IReadOnlyList<WordingReason> Reasons)
{
    public string Proposed { get; init; } = "";
}
