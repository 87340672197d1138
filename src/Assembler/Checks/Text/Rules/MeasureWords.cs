using System.Text.RegularExpressions;
using DevZoneDocs.Assembler.Checks.Text.Lexicons;
using DevZoneDocs.Assembler.Checks.Text.Scanning;

namespace DevZoneDocs.Assembler.Checks.Text.Rules;

/// <summary>C20: things are counted by their own measure words: 党支部 by 个, 党员 by 名; one sentence counts its cases in one way.</summary>
internal sealed partial class MeasureWords(Lexicon lexicon) : ITextCheck
{
    private readonly WordTable<MeasureWord> _nouns = new(lexicon.MeasureWords.Select(word => (word.Noun, word)));

    public string Code => "C20";

    public IEnumerable<Finding> Check(InspectedText text)
    {
        foreach (Sentence sentence in text.Sentences)
        {
            foreach (Quantity quantity in sentence.Quantities.Where(quantity => quantity.Kind == UnitKind.Count))
            {
                if ((Before(sentence, quantity) ?? Behind(sentence, quantity)) is { } word && word.Wrong.Contains(quantity.Unit))
                    yield return Tell(sentence, quantity.Start, quantity.End, $"：“{word.Noun}”的量词不用“{quantity.Unit}”", $"改为“{word.Right}”");
            }

            if (Cases(sentence) is { } cases)
                yield return Tell(sentence, cases.Start, cases.End, "：同一句里案件的量词“起”“宗”混用", "统一为“起”");
        }
    }

    private Finding Tell(Sentence sentence, int start, int end, string problem, string hint) =>
        new(Code, Severity.Warning, sentence.Paragraph.Place, $"“{sentence.Quote(start, end)}”{problem}", hint);

    /// <summary>新组建党支部12家, 支部发展到26家: the noun, then at most a word of counting.</summary>
    private MeasureWord? Before(Sentence sentence, Quantity quantity)
    {
        string label = sentence.Label(quantity);
        string noun = label[..^Counting().Match(label).Length];
        return Followed(sentence.Plain, quantity.End) ? null : lexicon.MeasureWords
            .Where(word => noun.EndsWith(word.Noun, StringComparison.Ordinal)).MaxBy(word => word.Noun.Length);
    }

    private MeasureWord? Behind(Sentence sentence, Quantity quantity)
    {
        int end = quantity.End + _nouns.At(sentence.Plain, quantity.End, out MeasureWord? word);
        return end == sentence.Plain.Length || !Letters.IsHanzi(sentence.Plain[end]) ? word : null;
    }

    /// <summary>Whether a noun follows, which is then what is counted.</summary>
    private static bool Followed(string plain, int end) => end < plain.Length && Letters.IsHanzi(plain[end]);

    private static (int Start, int End)? Cases(Sentence sentence)
    {
        Quantity? first = sentence.Quantities.FirstOrDefault(quantity => quantity.Unit is "起" or "宗" && IsCase(sentence, quantity));
        Quantity? other = sentence.Quantities.FirstOrDefault(quantity => quantity.Unit is "起" or "宗" && quantity.Unit != first?.Unit && IsCase(sentence, quantity));
        return first is null || other is null ? null : (first.Start, other.End);
    }

    private static bool IsCase(Sentence sentence, Quantity quantity) => sentence.Label(quantity) is { } label
        && (label.EndsWith("案件", StringComparison.Ordinal) || label.EndsWith('案') || label.EndsWith("接处警", StringComparison.Ordinal) || label.EndsWith("纠纷", StringComparison.Ordinal));

    [GeneratedRegex("(?:共|达|达到|已达|发展到|增至|增加到|累计|累计达|累计达到|有|已有|总数|数量|总数达|为|约|近){0,3}$")]
    private static partial Regex Counting();
}
