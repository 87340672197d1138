using System.Text;
using DevZoneDocs.Assembler.Language;

namespace DevZoneDocs.Assembler.Tests.Language;

public sealed class VerbTableTests
{
    [Fact]
    public void The_first_row_that_fits_counts()
    {
        VerbTable table = Read("开头\t新建\n结尾\t投资\t\t完成\n含有\t人均\t元\t\t达到\n结尾\t收入\t\t实现\n", out List<string> problems);

        Assert.Empty(problems);
        Assert.Equal("", table.Find("新建厂房投资", "元")!.Before);
        Assert.Equal("完成", table.Find("工业投资", "元")!.Before);
        Assert.Equal("达到", table.Find("农村人均收入", "元")!.After);
        Assert.Equal("实现", table.Find("农村人均收入", "")!.Before);
        Assert.Null(table.Find("工业企业", "家"));
    }

    [Fact]
    public void A_row_that_cannot_be_read_is_told_with_its_line()
    {
        Read("中间\t新建\n开头\n", out List<string> problems);

        Assert.Equal(
            ["Lexicons/indicator-verbs.tsv 第1行：第一列应为 开头、结尾、含有 之一，现为 中间", "Lexicons/indicator-verbs.tsv 第2行：第二列没有词"],
            problems);
    }

    private static VerbTable Read(string text, out List<string> problems)
    {
        problems = [];
        return new VerbTable(VerbTable.FileOf(Encoding.UTF8.GetBytes(text), problems));
    }
}
