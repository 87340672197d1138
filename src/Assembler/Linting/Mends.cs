using DevZoneDocs.Assembler.Sections;

namespace DevZoneDocs.Assembler.Linting;

/// <summary>What would do for each mistake that the reading of a template tells (<see cref="TemplateMessages"/>).</summary>
internal static class Mends
{
    /// <summary>Words that one message alone has, whatever tag it is about, and the mend.</summary>
    private static readonly (string Words, string Mend)[] Table =
    [
        ("没有写完", "补上 }}；一个标记要写在同一段里"),
        ("之前没有与它对应的 {{", "补上 {{，或删去多余的 }}"),
        ("全角花括号", "切换到英文输入法重新输入花括号"),
        ("是空的", "不用的就删去"),
        ("个字符，请拆成几个", "拆成几个短的标记"),
        ("中的括号和 not 超过", "把条件拆成几层 {{#if …}}"),
        ("写法有误", "照“{{名称}}”“{{名称 | 格式: 参数}}”的样子改正"),
        ("不是已知的块", "改成 each 或 if"),
        ("，现为“", "改正参数，或删去冒号及其后的内容"),
        ("中的格式“", "换成已有的格式，或删去 | 及其后的内容"),
        ("引用的片段“", "改正片段的名称，或把片段存到 Fragments 文件夹"),
        ("片段中有表格", "让引用片段的标记单独成段"),
        ("没有结束标记", "在重复或有条件的内容之后补上结束标记"),
        ("之前没有与它对应的开始标记", "补上开始标记，或删去这个结束标记"),
        ("交叉；先开始的块要后结束", "调换两个结束标记的次序"),
        ("不在 {{#if …}} 之内", "移到 {{#if …}} 与 {{/if}} 之间，一个 {{#if …}} 只能有一个 {{else}}"),
        ("这些标记都须单独成段", "让开始和结束的标记各占一段，或都放进同一段"),
        ("的边界隔开，须放在同一侧", "把开始和结束的标记放在同一个单元格、文本框里，或都放到外面"),
        ("夹在一行的中间", "开始的标记放在一行的第一格，结束的放在最后一格"),
        ("合成时无法保留", "要保留的内容改用段落样式、表格来写"),
        ("处块的嵌套超过", "把内层的内容移出来，或做成片段"),
        ("替代文字里只能写一个标记", "把替代文字改成只有一个标记"),
        ("不能写在这个图形的替代文字里", "替代文字里只写图片或图表的名称"),
        ("大小由这幅图片决定", "要改大小，在 Word 里拖动这幅图片"),
        ("应如 60mm x 40mm", "写成宽 x 高，如 60mm x 40mm"),
        ("只能写在图表的替代文字里", "在 Word 中插入图表，把标记写进它的替代文字"),
        ("没有写明图表的类别和系列", "在参数里依次写类别和各系列的名称，用分号隔开"),
        ("个系列，图表有", "增减标记里的名称，或在 Word 中增减图表的系列"),
        ("所在的图表不能填充", "在 Word 中重新插入这张图表"),
        ("可以写：待补、留空、报错", "在文件属性（高级属性、自定义）中改正，或删去这一项"),
        ("没有对应的数据项", "改正名称，或在数据中补上这一项"),
        ("不能直接写", "写到其中的一项"),
        ("不能重复", "只写一次的内容用 {{#if …}}"),
        ("是否重复嵌套", "减少 {{#each …}} 的层数"),
    ];

    /// <summary>By which words each message is known.</summary>
    public static IEnumerable<string> Words => Table.Select(row => row.Words);

    public static string Of(TemplateProblem problem)
    {
        string message = problem.Location.Tag.Length == 0 ? problem.Message
            : problem.Message.Replace(TemplateMessages.Short(problem.Location.Tag), "", StringComparison.Ordinal).Replace(problem.Location.Tag, "", StringComparison.Ordinal);
        return Array.Find(Table, row => message.Contains(row.Words, StringComparison.Ordinal)).Mend ?? "在 Word 中改正这一处";
    }
}
