using System.Globalization;
using System.Text.RegularExpressions;

namespace DevZoneDocs.Assembler.Polishing.Slots;

/// <summary>Reads a reworded sentence: every slot of its own is there once, and none of another's.</summary>
internal static class ReplyReader
{
    /// <summary>No rewording is so much longer than its sentence; what is, is something else.</summary>
    private const int LongestFactor = 3;

    private const int LongestBeyond = 60;

    public static ReadReply Read(SlottedProse prose, string reply)
    {
        string text = reply.Trim();
        if (text.Length == 0)
            return ReadReply.Of(WordingFamily.Omission, "模型的改写是空的");
        if (text.Length > (prose.Outgoing.Text.Length * LongestFactor) + LongestBeyond)
            return ReadReply.Of(WordingFamily.Addition, "改写比原句长出许多");
        if (text.Any(IsUnseen))
            return ReadReply.Of(WordingFamily.Format, "改写中有换行或不可见的字符");

        Dictionary<string, int> own = prose.Slots.Index().ToDictionary(slot => slot.Item.Slot.Mark, slot => slot.Index);
        List<WordingReason> reasons = [];
        List<int> given = [];
        string coded = Mark.Replace(text, mark => Code(mark.Value, own, given, reasons));
        if (coded.AsSpan().IndexOfAny('⟦', '⟧') >= 0)
            reasons.Add(new WordingReason(WordingFamily.Format, "占位的括号不成对", "", "⟦"));
        reasons.AddRange(Counted(prose, given));
        return new ReadReply(coded, reasons);
    }

    private static string Code(string mark, Dictionary<string, int> own, List<int> given, List<WordingReason> reasons)
    {
        if (!own.TryGetValue(mark, out int slot))
        {
            reasons.Add(new WordingReason(WordingFamily.Format, $"多出不是本句的占位{mark}", "", mark));
            return "";
        }

        given.Add(slot);
        return SlottedProse.CodeOf(slot).ToString();
    }

    private static IEnumerable<WordingReason> Counted(SlottedProse prose, List<int> given)
    {
        foreach ((int i, PlacedSlot slot) in prose.Slots.Index())
        {
            int times = given.Count(each => each == i);
            if (times == 0)
                yield return new WordingReason(WordingFamily.Omission, $"“{slot.Text}”丢失", slot.Text, "");
            else if (times > 1)
                yield return new WordingReason(WordingFamily.Addition, $"“{slot.Text}”重复写了{times}次", slot.Text, slot.Text);
        }

        int[] facts = [.. given.Where(slot => prose.Slots[slot].Anchor is not null)];
        foreach ((int before, int after) in facts.Zip(facts.Skip(1)).Where(pair => pair.First > pair.Second))
        {
            (string earlier, string later) = (prose.Slots[after].Text, prose.Slots[before].Text);
            yield return new WordingReason(
                WordingFamily.Logic, $"数据项“{earlier}”与“{later}”调换了先后", earlier + later, later + earlier);
        }
    }

    private static bool IsUnseen(char letter) => char.GetUnicodeCategory(letter) is UnicodeCategory.Control or UnicodeCategory.Format
        or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.OtherNotAssigned;

    private static readonly Regex Mark = new("⟦[^⟦⟧]*⟧", RegexOptions.CultureInvariant);
}

/// <summary>A reworded sentence in the signs of its slots, and what is wrong with these.</summary>
internal sealed record ReadReply(string Coded, IReadOnlyList<WordingReason> Reasons)
{
    public static ReadReply Of(WordingFamily family, string message) => new("", [new WordingReason(family, message, "", "")]);
}
