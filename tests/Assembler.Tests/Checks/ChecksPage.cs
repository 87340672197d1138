using System.Text;
using DevZoneDocs.Assembler.Checks;

namespace DevZoneDocs.Assembler.Tests.Checks;

/// <summary>The tables of docs/checks.md, as the catalogue says them.</summary>
internal static class ChecksPage
{
    private const string Begin = "<!-- 以下表格由程序中的核对项目录（CheckCatalogue）生成 -->\n";
    private const string End = "<!-- 表格到此为止 -->\n";

    private static readonly (CheckKind Kind, string Title)[] Tables =
    [
        (CheckKind.Figures, "数据（勾稽）"),
        (CheckKind.Words, "文字（公文体检）"),
        (CheckKind.Making, "生成和检查时"),
    ];

    /// <summary>The page with its tables made anew; what stands around them is written by hand.</summary>
    public static string Renewed(string page)
    {
        int begin = page.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length;
        int end = page.IndexOf(End, StringComparison.Ordinal);
        Assert.True(begin >= Begin.Length && end >= begin, "docs/checks.md has lost the marks around its tables");
        return page[..begin] + string.Concat(Tables.Select(table => Table(table.Kind, table.Title))) + "\n" + page[end..];
    }

    private static string Table(CheckKind kind, string title)
    {
        StringBuilder table = new($"\n## {title}\n\n| 代号 | 查什么 | 程度 |\n| --- | --- | --- |\n");
        foreach (CheckRow row in CheckCatalogue.Rows.Where(row => row.Kind == kind))
            table.Append("| ").Append(row.Code).Append(" | ").Append(row.Looks).Append(" | ").AppendJoin('、', row.Severities.Select(Name))
                .Append(" |\n");
        return table.ToString();
    }

    private static string Name(Severity severity) => severity switch
    {
        Severity.Error => "错误",
        Severity.Warning => "提醒",
        _ => "说明",
    };
}
