using DevZoneDocs.Assembler.Facts;
using DevZoneDocs.Assembler.Periods;
using DevZoneDocs.Assembler.Sections;
using DevZoneDocs.Assembler.Sections.Tags;
using DevZoneDocs.Assembler.Tests.Periods;

namespace DevZoneDocs.Assembler.Tests.Facts;

public sealed class FactDeriverTests
{
    [Theory]
    [InlineData("开发区", "滨河经济开发区")]
    [InlineData("开发区.简称", "开发区")]
    [InlineData("开发区.管理机构", "滨河经济开发区管理委员会")]
    [InlineData("报告期.起止", "全年")]
    [InlineData("下期.年", "2026年")]
    public void Every_section_sees_zone_and_period(string path, string text) => Assert.Equal(text, Find(Derive(""), path).Phrase.ToString());

    [Theory]
    [InlineData("industrial-output")]
    [InlineData("规模以上工业总产值")]
    [InlineData("规模以上工业总产值.数值")]
    [InlineData("industrial-output.value")]
    public void An_indicator_is_found_by_its_id_and_by_its_name(string path) =>
        Assert.Equal("186.4亿元", Find(Derive(Output), path).Phrase.Text);

    [Fact]
    public void A_fact_says_where_it_comes_from_of_when_and_from_whom()
    {
        Fact value = Find(Derive(Output), "industrial-output");

        Assert.Equal("economy/industrial-output.value", value.Path);
        Assert.Equal(186.4m, value.Number);
        Assert.Equal("亿元", value.Unit);
        Assert.Equal(Amount.Period("2025"), value.Period);
        Assert.Equal(new FactSource("经济发展局", "/sections/economy/indicators/0/value"), value.Source);
    }

    [Theory]
    [InlineData("industrial-output.增幅", "economy/industrial-output.growth", "/sections/economy/indicators/0")]
    [InlineData("industrial-output.完成率", "economy/industrial-output.completion", "/sections/economy/indicators/0")]
    [InlineData("industrial-output.年度目标", "economy/industrial-output.target", "/sections/economy/indicators/0/target")]
    [InlineData("装备制造业.增幅", "economy/industrial-output/装备制造业.growth", "/sections/economy/indicators/0/breakdown/parts/0/growth")]
    [InlineData("指标.数量", "economy.indicators.count", "/sections/economy")]
    [InlineData("报告期", "period.name", "/period")]
    public void What_is_computed_points_at_what_it_is_computed_from(string path, string factPath, string place)
    {
        FactSection section = Derive(Output);

        Fact fact = path.StartsWith("装备", StringComparison.Ordinal)
            ? Find(section, path, (FactRecord)((FactList)Node(section, "industrial-output.其中")).Items[0])
            : Find(section, path);

        Assert.Equal((factPath, place), (fact.Path, fact.Source.Place));
    }

    [Fact]
    public void A_sections_key_is_escaped_in_the_pointer()
    {
        PeriodData data = Given.Json(Given.Section(""" "title":"其他","department":"经发局" """, key: "a~b"));

        FactSheet sheet = FactDeriver.Derive(data);

        Assert.True(sheet.Sections["a~b"].Record.TryGetFact("department", out Fact? department));
        Assert.Equal("/sections/a~0b/department", department.Source.Place);
    }

    [Theory]
    [InlineData(""" "indicators":[{"name":"甲","value":1,"unit":"家"}] """, true, false)]
    [InlineData(""" "opening":"甲" """, true, false)]
    [InlineData(""" "tasks":[{"text":"甲"}] """, false, true)]
    [InlineData(""" "planOpening":"甲" """, false, true)]
    [InlineData("", false, false)]
    public void A_section_knows_whether_it_reviews_and_plans(string body, bool hasReview, bool hasPlan)
    {
        FactSection section = Derive(body);

        Assert.Equal((hasReview, hasPlan), (section.HasReview, section.HasPlan));
    }

    internal static FactSection Derive(string body) => FactDeriver.Derive(Given.Json(Given.Section(body))).Sections["economy"];

    internal static FactNode Node(FactSection section, string path, FactRecord? item = null)
    {
        Scope scope = Scope.Of(FactDeriver.Derive(Given.Json(Given.Section(""))).Root).With(section.Record);
        return (item is null ? scope : scope.With(new RepeatedItems([item]), 0)).Resolve(new TagPath(path.Split('.')[(item is null ? 0 : 1)..])).Node!;
    }

    internal static Fact Find(FactSection section, string path, FactRecord? item = null) => Node(section, path, item) switch
    {
        Fact fact => fact,
        FactRecord record => record.Default!,
        var other => throw new InvalidOperationException($"{path} is a {other?.GetType().Name}."),
    };

    internal const string Output = """
        "department":"经济发展局","indicators":[{"id":"industrial-output","name":"规模以上工业总产值","value":186.4,"unit":"亿元","prior":169.9,"target":250,
        "breakdown":{"mode":"partial","parts":[{"name":"装备制造业","value":71.2,"growth":14.3}]}}]
        """;
}
