namespace DevZoneDocs.Assembler.Facts.Telling;

/// <summary>The growths of one thing counted in two ways: 同比分别下降32.8%、27.4%; 批次下降1%、人次增长2% where they part.</summary>
internal static class PairedGrowths
{
    public static void Write(Fact growth, Fact other, ToldSentence sentence, ToldIndicator indicator)
    {
        (string verb, string rate) = Split(growth);
        (string otherVerb, string otherRate) = Split(other);
        string lead = growth.Phrase.Lead == sentence.Against ? "" : growth.Phrase.Lead;
        if (verb.Length > 0 && (verb, rate) == (otherVerb, otherRate))
        {
            sentence.Say(growth with { Phrase = new(lead + "均" + verb, rate) });
        }
        else if (verb.Length > 0 && verb == otherVerb)
        {
            sentence.Say(growth with { Phrase = new(lead + "分别" + verb, rate) }).Say(other with { Phrase = new("、", otherRate) });
        }
        else
        {
            sentence.Say(lead).Say(Counted(indicator.Unit)).Say(growth, growth.ShortText ?? growth.Phrase.Text)
                .Say("、").Say(NameOf(indicator)).Say(other, other.ShortText ?? other.Phrase.Text);
        }

        sentence.Against = growth.Phrase.Lead;
    }

    /// <summary>The growth of the other count, where that is all that is known: 人次下降8.4%.</summary>
    public static void WriteOther(ToldIndicator indicator, ToldSentence sentence, string comma)
    {
        if (indicator.Find("pairedGrowth") is not { } growth || indicator.Data.Paired is null)
            return;
        sentence.Say(comma).Say(NameOf(indicator)).Say(growth.Phrase.Lead == sentence.Against ? growth with { Phrase = new("", growth.ShortText!) } : growth);
        sentence.Against = growth.Phrase.Lead.Length > 0 ? growth.Phrase.Lead : sentence.Against;
    }

    private static (string Verb, string Rate) Split(Fact growth)
    {
        string text = growth.ShortText ?? growth.Phrase.Text;
        int digit = text.AsSpan().IndexOfAnyInRange('0', '9');
        bool isVerb = text.EndsWith('%') || text.StartsWith("增加", StringComparison.Ordinal) || text.StartsWith("减少", StringComparison.Ordinal);
        return digit > 0 && isVerb ? (text[..digit], text[digit..]) : ("", text);
    }

    private static string NameOf(ToldIndicator indicator) =>
        indicator.Data.Paired!.Name is { } name ? name + "人数" : Counted(indicator.Find("paired")!.Unit);

    /// <summary>批次, 件数, 起数: what is counted in the unit.</summary>
    private static string Counted(string unit) => unit.EndsWith('次') ? unit : unit == "批" ? "批次" : unit + "数";
}
