namespace DevZoneDocs.EndToEnd.Tests.Polishing;

/// <summary>Data of a zone that has something to be reworded, something that may not be known outside, and something secret.</summary>
internal static class PolishData
{
    public const string Json = """
        { "zone": { "name": "青螺湾经济开发区" }, "report": "first-three-quarters", "period": "2026-01..2026-09",
          "sections": {
            "economy": { "department": "经济发展局", "indicators": [
              { "name": "规模以上工业总产值", "value": 186.4, "unit": "亿元", "prior": 169.9 } ] },
            "infrastructure": { "department": "建设局", "activities": [
              { "text": "加强道路养护，完善排水管网{管网}，提高园区承载能力", "facts": { "管网": { "value": 7351, "unit": "米" } } },
              { "text": "推进标准厂房建设{面积}，服务青螺湾远航精密机械有限公司等企业落户", "facts": { "面积": { "value": 28.6, "unit": "万平方米" } } } ] },
            "publicity": { "department": "宣传办", "activities": [
              { "text": "举办媒体开放日活动{场次}，加强宣传阵地建设", "facts": { "场次": { "value": 4, "unit": "场" } } },
              { "text": "【秘密】加强雷达站周边宣传管控" } ] },
            "party": { "department": "党群部", "activities": [ { "text": "加强银杏支部建设{次数}", "facts": { "次数": { "value": 19, "unit": "次" } } } ] },
            "safety": { "department": "应急管理局", "activities": [ { "text": "加强龙门吊专项检查{检查}", "facts": { "检查": { "value": 613, "unit": "次" } } } ] },
            "stability": { "department": "综治办", "activities": [ { "text": "加强柳溪村矛盾调处{件数}", "facts": { "件数": { "value": 37, "unit": "件" } } } ] } } }
        """;

    /// <summary>Of another zone, for a month such as <c>2026-09</c>.</summary>
    public static string Monthly(string month) => $$"""
        { "zone": { "name": "滨河经济开发区" }, "report": "month", "period": "{{month}}..{{month}}",
          "sections": { "infrastructure": { "department": "建设局", "activities": [ { "text": "加强道路养护，完善排水管网" } ] } } }
        """;

    /// <summary>A model at that address, with little patience.</summary>
    public static (string Name, string Value)[] Settings(Uri endpoint) =>
    [
        ("Polish__Endpoint", endpoint.ToString()),
        ("Polish__Model", "qwen3-32b"),
        ("Polish__SilenceSeconds", "1"),
        ("Polish__TrySeconds", "2"),
        ("Polish__CallSeconds", "4"),
        ("Polish__DraftSeconds", "8"),
        ("Polish__ReplyTokens", "2048"),
    ];

    /// <summary>Words that stay in the house: of local sections, of a secret, of a firm.</summary>
    public static readonly string[] Canaries = ["龙门吊", "柳溪村", "银杏", "雷达站", "远航", "青螺湾"];
}
