using System.Text.RegularExpressions;
using DevZoneDocs.Assembler.Checks.Text.Lexicons;
using DevZoneDocs.Assembler.Checks.Text.Scanning;

namespace DevZoneDocs.Assembler.Checks.Text.Rules;

/// <summary>C19: units have their proper names, money has 元, codes stand in capitals.</summary>
internal sealed partial class UnitForms(Lexicon lexicon) : ITextCheck
{
    public string Code => "C19";

    public IEnumerable<Finding> Check(InspectedText text)
    {
        Dictionary<string, Repeats> spellings = [];
        Dictionary<string, Repeats> codes = [];
        List<Finding> numbers = [];
        foreach (Sentence sentence in text.Sentences)
        {
            foreach (Quantity quantity in sentence.Quantities)
                Spelling(sentence, quantity, spellings);
            foreach (Match match in Latin().Matches(sentence.Plain))
                LowerCase(sentence, match, codes);
            numbers.AddRange(Numbers(sentence));
        }

        return
        [
            .. numbers,
            .. spellings.SelectMany(each => each.Value.Tell($"单位不规范，“{each.Key.Split('\t')[0]}”应为“{each.Key.Split('\t')[1]}”", "改为规范的单位名称")),
            .. codes.SelectMany(each => each.Value.Tell($"代码大小写不规范，“{each.Key.Split('\t')[0]}”应为“{each.Key.Split('\t')[1]}”", "改为大写")),
        ];
    }

    private void Spelling(Sentence sentence, Quantity quantity, Dictionary<string, Repeats> target)
    {
        int unit = quantity.Start;
        while (unit < quantity.End && (char.IsAsciiDigit(sentence.Plain[unit]) || "余多几百千万亿.,".Contains(sentence.Plain[unit], StringComparison.Ordinal)))
            unit++;
        int length = lexicon.Figures.ImproperUnits.At(sentence.Plain, unit, out UnitSpelling? spelling);
        if (length == 0 || length != quantity.End - unit || !spelling!.IsMeantIn(sentence.Plain))
            return;
        At(target, $"{spelling.Written}\t{spelling.Unit.Name}").Add(sentence.Paragraph, sentence.Quote(quantity.Start, quantity.End));
    }

    private void LowerCase(Sentence sentence, Match match, Dictionary<string, Repeats> target)
    {
        string code = match.Value;
        bool isSingle = code.Length == 1;
        string? right = isSingle ? code.ToUpperInvariant() : lexicon.Codes.GetValueOrDefault(code.ToLowerInvariant());
        if (right is null || code == right || code.Any(char.IsAsciiLetterUpper) || Address().IsMatch(sentence.Plain))
            return;
        At(target, $"{code}{match.Groups["tail"].Value}\t{right}{match.Groups["tail"].Value}").Add(
            sentence.Paragraph, sentence.Quote(match.Index, match.Index + match.Length));
    }

    private static Repeats At(Dictionary<string, Repeats> target, string key) =>
        target.TryGetValue(key, out Repeats? repeats) ? repeats : target[key] = new Repeats("C19", Severity.Warning);

    private IEnumerable<Finding> Numbers(Sentence sentence)
    {
        foreach (Match match in BareMoney().Matches(sentence.Plain))
            yield return Tell(sentence, match, "：金额缺“元”", "补上“元”（或“美元”）");
        foreach (Match match in BareNumber().Matches(sentence.Plain))
            yield return Tell(sentence, match, "：数后没有单位", "补上单位");
        foreach (Match match in SmallScale().Matches(sentence.Plain))
            yield return Tell(sentence, match, "：阿拉伯数字后面用了“百”或“千”", "写成完整的数字，或以万、亿为单位（GB/T 15835—2011 5.3）");
    }

    private Finding Tell(Sentence sentence, Match match, string problem, string hint) => new(
        Code, Severity.Warning, sentence.Paragraph.Place, $"“{sentence.Quote(match.Index, match.Index + match.Length)}”{problem}", hint);

    [GeneratedRegex(@"(?<![A-Za-z\d.@/_\-&])(?:[A-Za-z][A-Za-z0-9.&]{1,8}(?<!\.)|\dg|[a-d](?=[区级类座栋楼块股]))(?![A-Za-z\d@/_\-])")]
    private static partial Regex Latin();

    [GeneratedRegex("www\\.|://|@|\\.com|\\.cn")]
    private static partial Regex Address();

    private const string MoneyWords = "(?:投资额?|资金|税收|产值|收入|补助|补偿款?|奖励|奖补|贷款|利润|销售额|工程款|财政|拨款|经费|融资|外资|引资|造价|概算|成本|债券|基金|交易额|成交额|出口额?)";

    [GeneratedRegex(@"(?<=" + MoneyWords + @"(?:金额|总额|额)?(?:累计|合计|共计|共|约|近|达|达到|超|超过|突破|为|完成)?(?:约|近)?)(?<![\d.])\d{1,9}(?:\.\d{1,4})?[余多]?[万亿](?=(?:左右|以上|以下)?(?:[，。；、）]|$))|(?<![\d.])\d{1,9}(?:\.\d{1,4})?[余多]?[万亿](?=" + MoneyWords + ")")]
    private static partial Regex BareMoney();

    [GeneratedRegex(@"(?<=(?:人数|人口|数量|总量|户数|面积|产量|职工|员工|就业|企业|规模|里程|长度|数)(?:累计|共|约|近|达|达到|超|超过|突破|为|有|发展到|增加到|已|已达)?(?:约|近)?)(?<![\d.])\d{1,9}(?:\.\d{1,4})?[余多]?[万亿](?=[，。；）]|$)")]
    private static partial Regex BareNumber();

    [GeneratedRegex(@"(?<![\d.A-Za-z])\d{1,3}(?:\.\d{1,2})?[百千](?:万|亿)?(?=[元美人家个名户亩吨件余多台套斤公平米头])(?!米|人计划|企|强|公里)")]
    private static partial Regex SmallScale();
}
