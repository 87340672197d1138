using System.Text.RegularExpressions;

namespace DevZoneDocs.Assembler.Polishing.Comparing;

/// <summary>Subjects that point back to the one before (该项目已开工): where only one of the texts has them, they are left out.</summary>
internal static class Pronouns
{
    public static (string Original, string Polished) Of(string original, string polished) =>
        (Without(original, polished), Without(polished, original));

    private static string Without(string text, string other) => Pointing.Replace(text, match =>
        Occurrences.Of(match.Groups["thing"].Value, text) > Occurrences.Of(match.Groups["thing"].Value, other) && IsTold(text[..match.Index], match.Groups["count"].Value)
            ? "" : match.Value);

    // 这2个项目 are those two that were told.
    private static bool IsTold(string before, string count) => before.Contains(count, StringComparison.Ordinal);

    private static readonly Regex Pointing = new(@"(?<=[，。；])(?:(?:该|此)|(?:这|上述)(?:一|[个家座项条些批类]|(?<count>(?:\d+|[两二三四五六七八九十]{1,2})[个家座项条]))?)(?<thing>公司|企业|项目|园区|单位|工程|平台|中心|基地|地块|片区|区域|机构|协会|学校|医院|社区|村|镇|局|厂|产业园|物流园|科技园|工业园|园(?![区林])|路(?![段线径面])|街|馆|校|院(?!士)|站|店|社|企|港|库|桥|系统|小区|道路|设施|制度|办法|方案|活动|产品|产业|线路|技术)(?![化群链名长经和与、级下负内外里])", RegexOptions.CultureInvariant);
}
