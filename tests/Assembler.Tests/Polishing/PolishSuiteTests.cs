using System.Text.Json;
using DevZoneDocs.Testing;

namespace DevZoneDocs.Assembler.Tests.Polishing;

/// <summary>Pairs by other hands, bad and good: short ones, and the same between benign rewrites. Every sentence is invented.</summary>
public sealed class PolishSuiteTests
{
    private static readonly string[] Strict = ["num", "unit", "time", "pol", "trap", "inj", "priv", "sens"];

    [Theory]
    [InlineData("pairs.jsonl", 0.99, 0.05)]
    [InlineData("paragraphs.jsonl", 0.98, 0.08)]
    [InlineData("unseen-1.jsonl", 0.99, 0.05)]
    [InlineData("unseen-2.jsonl", 0.99, 0.05)]
    [InlineData("unseen-3.jsonl", 0.99, 0.20)]
    [InlineData("unseen-4.jsonl", 0.99, 0.12)]
    [InlineData("unseen-5.jsonl", 0.99, 0.08)]
    [InlineData("unseen-6.jsonl", 0.99, 0.10)]
    [InlineData("unseen-7.jsonl", 0.99, 0.20)]
    [InlineData("unseen-8.jsonl", 0.99, 0.05)]
    [InlineData("unseen-9.jsonl", 0.99, 0.05)]
    [InlineData("unseen-10.jsonl", 0.99, 0.05)]
    [InlineData("unseen-11.jsonl", 0.99, 0.05)]
    [InlineData("unseen-12.jsonl", 0.99, 0.05)]
    [InlineData("unseen-13.jsonl", 0.99, 0.16)]
    [InlineData("unseen-14.jsonl", 0.99, 0.05)]
    [InlineData("unseen-15.jsonl", 0.99, 0.06)]
    [InlineData("unseen-16.jsonl", 0.99, 0.06)]
    [InlineData("unseen-17.jsonl", 0.99, 0.10)]
    [InlineData("unseen-18.jsonl", 0.99, 0.10)]
    [InlineData("unseen-19.jsonl", 0.99, 0.10)]
    [InlineData("unseen-20.jsonl", 0.99, 0.06)]
    [InlineData("unseen-21.jsonl", 0.99, 0.06)]
    [InlineData("unseen-22.jsonl", 0.99, 0.09)]
    [InlineData("unseen-23.jsonl", 0.99, 0.05)]
    public void Bad_pairs_are_refused_and_good_ones_accepted(string file, double leastCaught, double mostRefused)
    {
        ILookup<bool, (JsonElement Pair, bool Accepted)> judged = Judged(file).ToLookup(each => each.Pair.GetProperty("kind").GetString() == "good");

        List<string> missed = [.. judged[false].Where(each => each.Accepted).Select(Name)];
        List<string> refused = [.. judged[true].Where(each => !each.Accepted).Select(Name)];
        Assert.True(missed.Count <= judged[false].Count() * (1 - leastCaught), string.Join('、', missed));
        Assert.True(refused.Count <= judged[true].Count() * mostRefused, string.Join('、', refused));
    }

    [Theory]
    [InlineData("pairs.jsonl")]
    [InlineData("paragraphs.jsonl")]
    public void Of_the_gravest_families_every_bad_pair_is_refused(string file) => Assert.All(
        Judged(file).Where(each => each.Pair.GetProperty("kind").GetString() == "bad" && Strict.Contains(Class(each.Pair).Split('.')[0])),
        each => Assert.False(each.Accepted, Name(each)));

    private static IEnumerable<(JsonElement Pair, bool Accepted)> Judged(string file)
    {
        foreach (string line in File.ReadLines(Repository.PathOf("tests", "Assembler.Tests", "Polishing", "Fixtures", file)))
        {
            JsonElement pair = JsonDocument.Parse(line).RootElement;
            yield return (pair, GivenWording.Guard.Compare(pair.GetProperty("original").GetString()!, pair.GetProperty("polished").GetString()!).Accepted);
        }
    }

    private static string Class(JsonElement pair) => pair.GetProperty("class").GetString()!;

    private static string Name((JsonElement Pair, bool Accepted) judged) => $"{judged.Pair.GetProperty("id").GetString()} {Class(judged.Pair)}";
}
