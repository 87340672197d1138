using DevZoneDocs.Assembler.Polishing.Comparing;
using DevZoneDocs.Assembler.Polishing.Reading;

namespace DevZoneDocs.Assembler.Polishing.Rules;

/// <summary>Marks that carry meaning stay: questions, brackets in pairs; and full-width marks do not become half-width ones.</summary>
internal sealed class PunctuationRule : IWordingRule
{
    private const string Half = ",;:?!()";
    private static readonly (char Open, char Close)[] Pairs = [('（', '）'), ('“', '”'), ('《', '》'), ('【', '】'), ('〔', '〕')];

    public IEnumerable<WordingReason> Inspect(ComparedTexts comparison)
    {
        string before = comparison.OriginalText, after = comparison.PolishedText;
        if (Count(before, '？') != Count(after, '？'))
            yield return Reasons.Changed(
                WordingFamily.Format, "问号", Count(before, '？') > 0 ? "？" : "", Count(after, '？') > 0 ? "？" : "");
        foreach ((char open, char close) in Pairs)
        {
            if (Count(after, open) != Count(after, close) && Count(before, open) == Count(before, close))
                yield return new WordingReason(WordingFamily.Format, $"“{open}{close}”不成对", "", $"{open}{close}");
        }

        if (HalfWidth(comparison.Polished) > HalfWidth(comparison.Original))
            yield return new WordingReason(
                WordingFamily.Format, "全角标点改成了半角标点", comparison.Original, comparison.Polished);
    }

    private static int Count(string text, char letter) => text.Count(each => each == letter);

    private static int HalfWidth(string text) => text.Index().Count(each => Half.Contains(each.Item, StringComparison.Ordinal)
        && each.Index > 0 && TextNormalizer.IsHan(text[each.Index - 1]));
}
