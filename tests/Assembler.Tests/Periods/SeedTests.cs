using DevZoneDocs.Assembler.Periods;
using DevZoneDocs.Testing;

namespace DevZoneDocs.Assembler.Tests.Periods;

public sealed class SeedTests
{
    public static TheoryData<string> Files => [.. Directory.GetFiles(Repository.PathOf("seeds"), "*.json")
        .Select(file => Path.GetFileName(file)).Where(name => !name.EndsWith(".schema.json", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_seed_is_accepted_by_the_reader(string file)
    {
        PeriodData data = Read(file);

        Assert.NotEmpty(data.Sections);
    }

    [Theory]
    [InlineData("yueqing-2007-annual.json", "000.tsv", 79)]
    [InlineData("jindong-2010-q1-q3.json", "004.tsv", 67)]
    [InlineData("wenzhou-2014-plan.json", "001.tsv", 73)]
    [InlineData("county-zone-annual.json", "002.tsv", 13)]
    [InlineData("zhangjiajie-2011-h2-plan.json", "003.tsv", 8)]
    public void A_seed_carries_every_figure_of_its_report(string file, string figures, int count)
    {
        string[][] rows = [.. File.ReadLines(FigureFile(figures)).Skip(1).Select(line => line.Split('\t'))];

        IReadOnlyList<string> carried = CarriedFigures.Of(Read(file));

        Assert.Equal(count, rows.Length);
        Assert.All(rows.GroupBy(row => row[1]), figure => Assert.True(
            Times(carried, figure.Key) >= figure.Count(), $"{figure.Key}: {string.Join("; ", figure.Select(row => row[2]))}"));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void A_seed_names_no_year_relative_to_the_day_of_writing(string file)
    {
        string text = File.ReadAllText(Repository.PathOf("seeds", file));

        Assert.DoesNotMatch("今年|去年|明年|本年|上年度", text);
    }

    private static int Times(IReadOnlyList<string> carried, string figure) =>
        HoldsForAll(figure) && carried.Contains(figure) ? int.MaxValue : carried.Count(text => text == figure || (IsCode(figure) && text.Contains(figure, StringComparison.Ordinal)));

    /// <summary>The period stands once.</summary>
    private static bool HoldsForAll(string figure) => figure.Contains("..", StringComparison.Ordinal);

    /// <summary>A code may stand inside a name.</summary>
    private static bool IsCode(string figure) => figure[0] == '0' || char.IsAsciiLetter(figure[0]);

    private static PeriodData Read(string file)
    {
        using FileStream stream = File.OpenRead(Repository.PathOf("seeds", file));
        return PeriodDataReader.ReadJson(stream);
    }

    private static string FigureFile(string name) => Repository.PathOf("tests", "Assembler.Tests", "Periods", "Figures", name);
}
