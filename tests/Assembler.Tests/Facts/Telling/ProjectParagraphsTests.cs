namespace DevZoneDocs.Assembler.Tests.Facts.Telling;

/// <summary>From the projects of a section to its sentences.</summary>
public sealed class ProjectParagraphsTests
{
    [Fact]
    public void Projects_of_one_state_are_told_together() => Assert.Equal(
        "甲轮毂项目厂房施工全面铺开；乙汽车、丙物流项目均已破土动工。",
        Text("""{"name":"甲轮毂项目","progress":"厂房施工全面铺开"},{"name":"乙汽车项目","progress":"已破土动工"},{"name":"丙物流项目","progress":"已破土动工"}"""));

    [Fact]
    public void Behind_other_text_they_are_named_as_projects() => Assert.Equal(
        "主要项目中，甲项目已开工；乙项目正在设计。",
        Text("""{"name":"甲项目","stage":"开工"},{"name":"乙项目","stage":"设计"}""", """ "activities":[{"text":"抓开工"}], """));

    [Fact]
    public void They_go_from_the_finished_to_the_coming_where_all_stages_are_known() => Assert.Equal(
        "丙项目已竣工；乙、丁项目正在进行主体施工；甲项目正在征迁；戊项目正在洽谈。",
        Text("""
            {"name":"甲项目","stage":"征迁"},{"name":"乙项目","stage":"主体施工"},{"name":"丙项目","stage":"竣工"},{"name":"丁项目","stage":"主体施工"},{"name":"戊项目","stage":"洽谈"}
            """));

    [Fact]
    public void But_of_unlike_kinds_the_order_of_the_data_stays() => Assert.Equal(
        "甲路正在征迁；乙厂已竣工。",
        Text("""{"name":"甲路","kind":"道路","stage":"征迁"},{"name":"乙厂","kind":"工业","stage":"竣工"}"""));

    [Fact]
    public void What_a_project_has_stands_behind_its_name() => Assert.Equal(
        "标准厂房位于新区，由甲公司、乙公司实施，占地22.3亩，入驻企业8家，总投资1.2亿元，1—9月完成投资4400万元，厂房封顶，计划12月底前竣工。",
        Text("""
            {"name":"标准厂房","location":"新区","parties":["甲公司","乙公司"],"stage":"主体施工","land":{"value":22.3,"unit":"亩"},"investmentTotal":{"value":1.2,"unit":"亿元"},
             "investmentThisYear":{"value":4400,"unit":"万元"},"indicators":[{"name":"入驻企业","value":8,"unit":"家"}],"progress":"厂房封顶",
             "milestones":[{"event":"竣工","date":"2025-12-end","before":true,"planned":true}]}
            """));

    [Theory]
    [InlineData("标准厂房", "标准厂房占地96亩，已开工。")]
    [InlineData("商住用地", "商住用地面积96亩，已开工。")]
    [InlineData("西区块土方平整", "西区块土方平整面积96亩，已开工。")]
    public void What_is_land_itself_does_not_stand_on_any(string name, string expected) =>
        Assert.Equal(expected, Text($$"""{"name":"{{name}}","stage":"开工","land":{"value":96,"unit":"亩"} }"""));

    [Theory]
    [InlineData("甲厂房", "乙项目", "甲厂房、乙项目均已开工。")]
    [InlineData("项目", "乙项目", "项目、乙项目均已开工。")]
    [InlineData("甲项目", "乙项目", "甲、乙项目均已开工。")]
    public void The_word_that_all_names_end_with_is_said_once(string first, string other, string expected) =>
        Assert.Equal(expected, Text($$"""{"name":"{{first}}","stage":"开工"},{"name":"{{other}}","stage":"开工"}"""));

    [Fact]
    public void How_it_began_stands_before_how_far_it_is_and_what_is_planned() => Assert.Equal(
        "综合管廊3月开工，主体贯通，计划12月底前竣工。",
        Text("""
            {"name":"综合管廊","progress":"主体贯通","milestones":[{"event":"竣工","date":"2025-12-end","before":true,"planned":true},{"event":"开工","date":"2025-03"}]}
            """));

    [Theory]
    [InlineData("入驻企业", "入驻企业均已投产", "园区入驻企业8家，均已投产。")]
    [InlineData("入驻企业", "入驻企业已全部投产，配套完善", "园区入驻企业8家，已全部投产，配套完善。")]
    [InlineData("入驻企业", "入驻企业中甲公司已投产", "园区入驻企业8家，入驻企业中甲公司已投产。")]
    [InlineData("入驻企业", "入驻企业用工稳定", "园区入驻企业8家，入驻企业用工稳定。")]
    [InlineData("签约企业", "入驻企业均已投产", "园区签约企业8家，入驻企业均已投产。")]
    public void What_has_been_counted_is_not_named_again(string name, string progress, string expected) => Assert.Equal(
        expected,
        Told.Of("项目表述", $$""" "projects":[{"name":"园区","indicators":[{"name":"{{name}}","value":8,"unit":"家"}],"progress":"{{progress}}"}] """));

    [Fact]
    public void What_is_compared_is_named_again() => Assert.Equal(
        "园区入驻企业8家，同比增加3家，入驻企业均已投产。",
        Told.Of("项目表述", """ "projects":[{"name":"园区","indicators":[{"name":"入驻企业","value":8,"unit":"家","prior":5}],"progress":"入驻企业均已投产"}] """));

    private static string Text(string projects, string before = "") => Told.Of("项目表述", $$""" {{before}} "projects":[{{projects}}] """);
}
