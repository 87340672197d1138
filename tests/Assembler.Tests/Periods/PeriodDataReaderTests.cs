using System.Text;
using DevZoneDocs.Assembler.Periods;

namespace DevZoneDocs.Assembler.Tests.Periods;

public sealed class PeriodDataReaderTests
{
    private const string Example = """
        { "zone": { "name": "滨河经济开发区" }, "report": "first-three-quarters", "period": "2026-01..2026-09",
          "sections": {
            "economy": { "department": "经济发展局", "indicators": [
              { "id": "industrial-output", "name": "规模以上工业总产值", "value": 186.40, "unit": "亿元", "prior": 169.9, "target": 250,
                "breakdown": { "mode": "partial", "parts": [ { "name": "装备制造业", "value": 71.2, "unit": "亿元", "growth": 14.3 } ] } },
              { "id": "fiscal-revenue", "name": "财政总收入", "value": null, "unit": "亿元", "askOf": "财政局", "due": "2026-10-08" } ] },
            "safety": { "department": "应急管理局", "activities": [
              { "text": "开展企业安全检查{检查}，整改隐患{隐患}。", "facts": { "检查": { "value": 12, "unit": "次" }, "隐患": { "value": 317, "unit": "条", "approx": "余" } } } ] } } }
        """;

    [Fact]
    public void Data_in_order_are_read_as_they_were_handed_in()
    {
        PeriodData data = Given.Json(Example);

        Assert.Equal("滨河经济开发区", data.Zone.Name);
        Assert.Equal(Period.Of(2026, 1, 2026, 9), data.Period);
        Assert.Equal(["economy", "safety"], data.Sections.Keys);
        Indicator output = data.Sections["economy"].Indicators[0];
        Assert.Equal(14.3m, output.Breakdown!.Parts[0].Growth);
        Assert.Equal(BreakdownMode.Partial, output.Breakdown.Mode);
        Assert.Equal(new PartialDate(2026, 10, Day: 8), data.Sections["economy"].Indicators[1].Due);
    }

    [Fact]
    public void Decimals_keep_their_zeros()
    {
        PeriodData data = Given.Json(Example);

        Assert.Equal("186.40", data.Sections["economy"].Indicators[0].Value.ToString());
    }

    [Fact]
    public void The_facts_beside_a_sentence_stand_in_its_narrative()
    {
        Activity activity = Given.Json(Example).Sections["safety"].Activities[0];

        Assert.Equal(
            [new("开展企业安全检查", false), new("检查", true), new("，整改隐患", false), new("隐患", true)],
            activity.Text.Pieces);
        Assert.Equal(new Datum { Value = 317, Unit = "条", Approx = Approximation.Odd }, activity.Text.Facts["隐患"]);
    }

    [Fact]
    public void A_byte_order_mark_is_no_fault()
    {
        byte[] bytes = [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Example)];

        PeriodData data = PeriodDataReader.ReadJson(new MemoryStream(bytes));

        Assert.Equal("first-three-quarters", data.Report);
    }
}
