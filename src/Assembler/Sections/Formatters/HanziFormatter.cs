using DevZoneDocs.Assembler.Facts;
using DevZoneDocs.Assembler.Wording;

namespace DevZoneDocs.Assembler.Sections.Formatters;

/// <summary>A whole number in Chinese numerals as they stand before a measure word: 七, 两, 十二; with the argument 序 as an ordinal: 二.</summary>
internal sealed class HanziFormatter : IFactFormatter
{
    public string English => "hanzi";

    public string Chinese => "汉字";

    public FactNode? Apply(FactNode? node, string? argument) => node switch
    {
        Fact { Gap: null, Number: { } number } fact when IsCountable(number) =>
            fact with { Phrase = new Phrase("", Numeral(number, argument)) },
        FactNumber number => FactProse.Literal(Numeral(number.Value, argument)),
        FactList list => Apply(list.Count, argument),
        _ => node,
    };

    public string? Refuse(string? argument) =>
        argument is null or "序" or "ordinal" ? null : TemplateMessages.OnlyArguments("序", "ordinal");

    private static bool IsCountable(decimal number) => decimal.IsInteger(number) && Math.Abs(number) <= long.MaxValue;

    private static string Numeral(decimal number, string? argument) =>
        argument is "序" or "ordinal" ? ChineseNumber.Of((long)number) : ChineseNumber.Count((long)number);
}
