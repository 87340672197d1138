using System.Text.Json.Nodes;
using DevZoneDocs.Assembler.Periods;
using DevZoneDocs.Testing;

namespace DevZoneDocs.Assembler.Tests.Periods;

public sealed class PeriodDataSchemaTests
{
    private static readonly string Published = Repository.PathOf("seeds", "period-data.schema.json");

    [Fact]
    public void The_published_schema_is_the_one_that_the_types_give()
    {
        string generated = PeriodDataSchema.Generate();

        if (Environment.GetEnvironmentVariable("APPROVE") == "1")
            File.WriteAllText(Published, generated);

        Assert.True(
            File.Exists(Published) && File.ReadAllText(Published) == generated,
            "seeds/period-data.schema.json is behind the types. Renew it: APPROVE=1 dotnet run --project tests/Assembler.Tests");
    }

    [Fact]
    public void Every_field_has_a_Chinese_title()
    {
        JsonNode schema = JsonNode.Parse(PeriodDataSchema.Generate())!;

        foreach ((string type, JsonNode? definition) in schema["$defs"]!.AsObject())
        {
            foreach ((string field, JsonNode? shape) in definition!["properties"]!.AsObject())
                Assert.False(string.IsNullOrEmpty((string?)shape!["title"]), $"{type}.{field}");
        }
    }

    [Theory]
    [InlineData("zone", "zone", "name")]
    [InlineData("economy indicator", "indicator", "name")]
    public void The_reader_misses_the_keys_that_the_schema_requires(string what, string definition, string key)
    {
        string json = what == "zone"
            ? """{"zone":{},"report":"annual","period":"2025","sections":{}}"""
            : Given.Section(""" "indicators":[{"value":1,"unit":"家"}] """);

        JsonNode required = JsonNode.Parse(PeriodDataSchema.Generate())!["$defs"]![definition]!["required"]!;

        Assert.Contains(key, required.AsArray().Select(node => (string?)node));
        Assert.Contains($"缺少 {key}", Assert.Single(Given.Problems(json)), StringComparison.Ordinal);
    }

    [Fact]
    public void The_reader_knows_every_key_of_the_schema_and_no_other()
    {
        JsonNode definitions = JsonNode.Parse(PeriodDataSchema.Generate())!["$defs"]!;
        JsonObject item = new(definitions["indicator"]!["properties"]!.AsObject().Select(field => KeyValuePair.Create(field.Key, (JsonNode?)true)))
        {
            ["colour"] = true,
        };

        string[] problems = Given.Problems(Given.Section($$""" "indicators":[{{item.ToJsonString()}}] """));

        Assert.Equal(
            ["/sections/economy/indicators/0/colour"],
            problems.Where(problem => problem.Contains("没有 \"", StringComparison.Ordinal)).Select(problem => problem.Split('：')[0]));
    }

    [Theory]
    [InlineData("period", "2010-01..2010-09", true)]
    [InlineData("period", "2010-Q5", false)]
    [InlineData("date", "2010-11-mid", true)]
    [InlineData("date", "11月中旬", false)]
    public void The_patterns_accept_what_the_reader_accepts(string field, string text, bool accepted)
    {
        string pattern = (string)JsonNode.Parse(PeriodDataSchema.Generate())!["properties"]![field]!["pattern"]!;

        Assert.Equal(accepted, System.Text.RegularExpressions.Regex.IsMatch(text, pattern));
        Assert.Equal(accepted, field == "period" ? Period.TryParse(text, out _) : PartialDate.TryParse(text, out _));
    }
}
