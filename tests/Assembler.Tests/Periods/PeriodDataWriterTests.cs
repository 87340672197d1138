using System.Text;
using System.Text.Json;
using DevZoneDocs.Assembler.Periods;

namespace DevZoneDocs.Assembler.Tests.Periods;

public sealed class PeriodDataWriterTests
{
    [Theory]
    [MemberData(nameof(SeedTests.Files), MemberType = typeof(SeedTests))]
    public void What_is_written_is_read_as_the_same_data(string file)
    {
        PeriodData data = Given.Json(File.ReadAllText(Repository.PathOf("seeds", file)));

        byte[] written = PeriodDataWriter.WriteJson(data);

        PeriodData again = Given.Json(Encoding.UTF8.GetString(written));
        Assert.Equal(Values(data), Values(again));
        Assert.Equal(written, PeriodDataWriter.WriteJson(again));
    }

    [Theory]
    [InlineData(""" "indicators":[{"name":"产值","value":26.60,"unit":"亿元"}] """, "26.60")]
    [InlineData(""" "indicators":[{"name":"产值","value":null,"unit":"亿元","asks":["增幅"]}] """, "\"value\": null")]
    [InlineData(""" "indicators":[{"name":"余额","value":1,"unit":"亿元","comparison":"比年初"}] """, "比年初")]
    [InlineData(""" "activities":[{"text":"检查{家}，写作{{甲}}","facts":{"家":{"value":null,"unit":"家"}}}] """, "检查{家}，写作{{甲}}")]
    [InlineData(""" "activities":[{"text":"请{何部门}办理","facts":{"何部门":{"value":null}}}] """, "\"value\": null")]
    [InlineData(""" "opening":{"text":"新增{家}","facts":{"家":{"value":3,"unit":"家"}}} """, "新增{家}")]
    [InlineData(""" "shortcomings":[{"text":"缺{地}","facts":{"地":{"value":3,"unit":"亩"}},"cause":{"text":"批{次}","facts":{"次":{"value":1,"unit":"次"}}}}] """, "批{次}")]
    [InlineData(""" "projects":[{"name":"甲","milestones":[{"event":"开工","date":"2010-11-mid","before":true}]}] """, "2010-11-mid")]
    public void Decimals_gaps_words_braces_and_dates_keep_their_form(string section, string kept)
    {
        PeriodData data = Given.Json(Given.Section(section));

        string written = Encoding.UTF8.GetString(PeriodDataWriter.WriteJson(data));

        Assert.Contains(kept, written, StringComparison.Ordinal);
        Assert.Equal(Values(data), Values(Given.Json(written)));
    }

    /// <summary>All that stands in the records, whatever they were read from.</summary>
    private static string Values(PeriodData data) => JsonSerializer.Serialize(data);
}
