using System.Globalization;

namespace DevZoneDocs.EndToEnd.Tests.Jobs;

/// <summary>Small period data of as many zones as a test needs, each a request of its own.</summary>
internal static class ZoneData
{
    public static string Of(string zone, int number = 0)
    {
        string value = (180 + (number / 10m)).ToString(CultureInfo.InvariantCulture);
        return $$"""
            { "zone": { "name": "{{zone}}" }, "report": "first-three-quarters", "period": "2026-01..2026-09",
              "sections": { "economy": { "department": "经济发展局", "indicators": [
                { "name": "工业总产值", "value": {{value}}, "unit": "亿元", "prior": 169.9 } ] },
              "safety": { "department": "应急管理局", "activities": [
                { "text": "开展企业安全检查{检查}", "facts": { "检查": { "value": {{number + 1}}, "unit": "次" } } } ] } } }
            """;
    }
}
