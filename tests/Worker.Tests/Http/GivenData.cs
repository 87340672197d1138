namespace DevZoneDocs.Worker.Tests.Http;

/// <summary>Period data for a test that needs some and does not care which.</summary>
internal static class GivenData
{
    public static string Of(string zone, string report = "annual", string period = "2026") => $$$$"""
        {"zone":{"name":"{{{{zone}}}}"},"report":"{{{{report}}}}","period":"{{{{period}}}}","sections":{"economy":{"indicators":[{"id":"gdp","name":"地区生产总值","value":12.5,"unit":"亿元","prior":11.4}]}}}
        """;
}
