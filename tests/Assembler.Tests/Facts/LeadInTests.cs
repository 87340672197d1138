using DevZoneDocs.Assembler.Facts;
using DevZoneDocs.Assembler.Tests.Periods;

namespace DevZoneDocs.Assembler.Tests.Facts;

public sealed class LeadInTests
{
    [Theory]
    [InlineData("着重抓了三个方面的工作：", "着重抓了三个方面的工作：")]
    [InlineData("各项工作有序推进", "各项工作有序推进。")]
    [InlineData("检查企业{n}", "检查企业12家。")]
    public void A_lead_in_has_the_mark_that_closes_it(string lead, string expected) => Assert.Equal(
        expected,
        Text("工作导语", $$""" "leads":{"activities":{"text":"{{lead}}"{{(lead.Contains('{', StringComparison.Ordinal) ? """,  "facts":{"n":{"value":12,"unit":"家"}}""" : "")}}} } """));

    [Fact]
    public void An_opening_is_closed_by_its_template() => Assert.Equal("做了以下工作", Text("导语", """ "opening":"做了以下工作：" """));

    private static string Text(string field, string body)
    {
        FactRecord section = FactDeriver.Derive(Given.Json(Given.Section(body))).Sections["economy"].Record;
        section.TryGet(field, out FactNode? node);
        return node!.ToString()!;
    }
}
