using System.Text.RegularExpressions;

namespace DevZoneDocs.Assembler.Polishing.Comparing;

/// <summary>
/// Words that bring in a list and narrow nothing: 主要采取A、B等方式 is 采取A、B等方式, where 主要 before a figure or a single claim is a
/// scope of its own.
/// </summary>
internal static class Introductions
{
    public static string Of(string text) =>
        Problems.Replace(Led.Replace(Headed.Replace(Means.Replace(text, ""), "$1$2"), ""), "存在$1等问题");

    // The list is open already by its 等.
    private static readonly Regex Means = new(@"主要是?(?=(?:采取|采用|通过|运用|借助|依托)[^。；\n]{2,80}等)", RegexOptions.CultureInvariant);

    private static readonly Regex Headed = new(@"(做法|措施|举措|问题|不足|短板|困难|工作|内容|特点|亮点|表现|任务|经验)主要(有|包括|是|为)(?=[：，]?[^，。；\n\d]{1,30}(?:、|，二是|；二是)|[：，]?一是|：)", RegexOptions.CultureInvariant);

    private static readonly Regex Led = new(@"主要(?=(?:做法|措施|举措|特点|亮点)(?:有|是|为|如下)?[：，])", RegexOptions.CultureInvariant);

    // 存在的问题有：A、B、C is 存在A、B、C等问题.
    private static readonly Regex Problems = new(@"(?<![\u4e00-\u9fff])(?:目前)?存在的?问题(?:有|是|为|包括)?：?(?!一是)([^。；：，\n\d]{2,20}、[^。；：，\n\d]{2,60})(?=[。；])", RegexOptions.CultureInvariant);
}
