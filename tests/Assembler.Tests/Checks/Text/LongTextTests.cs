using System.Text;

namespace DevZoneDocs.Assembler.Tests.Checks.Text;

/// <summary>The checks of a text take time in step with its length, whatever stands in it.</summary>
public sealed class LongTextTests
{
    /// <summary>A text of four times the length may take so many times as long; work that grows with the square takes sixteen.</summary>
    private const double MostGrowth = 9;

    public static TheoryData<string, string, string> Shapes => new()
    {
        { "numbers", "分别为", "{0}、" },
        { "parts", "总产值900亿元，", "其中甲业{0}亿元，" },
        { "parts of one whole", "总产值900000亿元，其中", "甲业{0}亿元、" },
        { "periods", "", "1—9月，" },
        { "quotes that open", "", "“" },
        { "quotes that follow one another", "", "“{0}”、" },
        { "brackets", "", "（" },
        { "markers", "", "（一）做好工作。1.抓好落实。" },
        { "items of lists", "", "（一）做好工作。\n1.抓好落实。\n" },
        { "growths", "", "收入同比增长-{0}%，" },
        { "one sentence again and again", "", "我们要坚持以经济建设为中心不动摇。" },
        { "one paragraph again and again", "", "我们要坚持以经济建设为中心不动摇。\n" },
        { "spaces", "", "工 作 " },
        { "marks of half width", "", "工作,完成." },
        { "placeholders", "", "【待补：某某XX__" },
        { "a sentence without an end", "", "推进工业项目建设加快" },
        { "digits", "", "1" },
        { "numbers within numbers", "", "1.2-3/" },
        { "stated counts", "", "一是抓好落实，二是做好七个方面：" },
        { "rates", "", "办结率达到95%，受理{0}件，办结{0}件，" },
        { "projects and their dates", "", "推进第{0}纺织项目建设，3月开工。" },
        { "lists with as many numbers", "", "甲、乙分别为1、2，" },
        { "named things", "", "甲公司、乙公司、3家企业" },
        { "great tasks", "", "抓好七大攻坚{0}项目。实施七大攻坚项目。" },
    };

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Four_times_the_text_takes_about_four_times_as_long(string shape, string beginning, string unit)
    {
        double growth = ThreadTime.Growth(length => Inspected.Text(Text(beginning, unit, length)), 5000);

        Assert.True(growth < MostGrowth, $"{shape}: {growth:0.0} times as long");
    }

    [Theory]
    [MemberData(nameof(Shapes))]
    public void No_text_has_more_findings_than_a_person_reads(string shape, string beginning, string unit)
    {
        int count = Inspected.Text(Text(beginning, unit, 20_000)).Count;

        Assert.True(count < 2000, $"{shape}: {count} findings");
    }

    private static string Text(string beginning, string unit, int length)
    {
        StringBuilder text = new(beginning);
        for (int i = 1; text.Length < length; i++)
            text.Append(unit.Replace("{0}", $"{i}", StringComparison.Ordinal));
        return text.ToString();
    }
}
