using System.Text.RegularExpressions;
using DevZoneDocs.Assembler.Periods;
using DevZoneDocs.Assembler.Wording;

namespace DevZoneDocs.Assembler.Tests.Wording;

/// <summary>What no growth may ever say, whatever it is made from.</summary>
public sealed partial class GrowthTextTests
{
    private static readonly string[] Units = ["亿元", "万美元", "家", "%", "个百分点", "‰", "平方米"];

    [Fact]
    public void No_growth_is_worded_against_the_table()
    {
        var random = new Random(20100930);
        for (int round = 0; round < 20_000; round++)
        {
            GrowthInput input = Any(random);
            if (Growth.Of(input) is not { } growth)
                continue;
            string[] texts = [growth.Phrase.ToString(), growth.Short, growth.MultipleText ?? "", growth.IncrementText ?? "", growth.DifferenceText ?? ""];
            Assert.All(texts, text => Assert.False(NeverWritten().IsMatch(text), $"{text}: {input}"));
            Assert.NotEqual("", growth.Phrase.Text);
            Assert.Equal(growth.Rate is null && growth.Points is null, growth.TableText == "—");
        }
    }

    [Fact]
    public void A_growth_says_the_direction_of_its_values()
    {
        var random = new Random(15835);
        for (int round = 0; round < 5000; round++)
        {
            (decimal value, decimal prior) = (random.Next(1, 5000) / 10m, random.Next(1, 5000) / 10m);
            Growth growth = Growth.Of(new GrowthInput { Value = value, Prior = prior, Unit = "亿元" })!;
            string expected = value > prior ? "增长|基本持平" : value < prior ? "下降|基本持平" : "^持平";
            Assert.Matches(expected, growth.Short);
        }
    }

    private static GrowthInput Any(Random random) => new()
    {
        Value = random.Next(8) == 0 ? null : Number(random),
        Prior = random.Next(8) == 0 ? null : Number(random),
        PublishedRate = random.Next(3) == 0 ? random.Next(-3000, 9000) / 10m : null,
        Unit = Units[random.Next(Units.Length)],
        Comparison = (Comparison)random.Next(3),
        WholeYear = random.Next(2) == 0,
        Basis = random.Next(4) == 0 ? (GrowthBasis)random.Next(4) : null,
        PublishedDifference = random.Next(4) == 0 ? random.Next(-3000, 9000) : null,
        BelowZeroIsLoss = random.Next(3) switch { 0 => null, 1 => true, _ => false },
    };

    // Small whole numbers, so that equal values and zeros come often.
    private static decimal Number(Random random) =>
        random.Next(2) == 0 ? random.Next(-2, 3) : random.Next(-10_000, 30_000) / 100m;

    [GeneratedRegex(@"-|[^0-9.]0\.?0*%|[^0-9.]0\.?0*个|增长下降|负增长|下降[^个]*倍|减少.*倍|(盈|亏).*%|%个")]
    private static partial Regex NeverWritten();
}
