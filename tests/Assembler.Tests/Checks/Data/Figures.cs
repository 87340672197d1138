using System.Globalization;
using System.Text.RegularExpressions;
using DevZoneDocs.Assembler.Checks;
using DevZoneDocs.Assembler.Checks.Data;
using DevZoneDocs.Assembler.Checks.Data.Placed;
using DevZoneDocs.Assembler.Facts;
using DevZoneDocs.Assembler.Periods;
using DevZoneDocs.Assembler.Tests.Periods;

namespace DevZoneDocs.Assembler.Tests.Checks.Data;

/// <summary>Data for the tests of the checks, from rows as people write them: 来访 21件, 会员 1200余人, 利润 -3.5亿元.</summary>
internal static partial class Figures
{
    public static Indicator Of(string row)
    {
        Match match = Row().Match(row);
        Assert.True(match.Success, row);
        return new Indicator
        {
            Name = match.Groups["name"].Value,
            Value = Number(match.Groups["value"].Value),
            Unit = match.Groups["unit"].Value,
            Approx = ApproxOf(match),
        };
    }

    public static Indicator Whole(string row, BreakdownMode mode, params IEnumerable<string> parts) =>
        Of(row) with { Breakdown = new Breakdown { Mode = mode, Parts = [.. parts.Select(Of)] } };

    public static Datum Datum(string figure)
    {
        Indicator indicator = Of($"数 {figure}");
        return new Datum { Value = indicator.Value, Unit = indicator.Unit, Approx = indicator.Approx };
    }

    /// <summary>The rows of a cell of test data: 甲 3件、乙 4件.</summary>
    public static string[] Rows(string cell) => cell.Split('、', StringSplitOptions.RemoveEmptyEntries);

    public static CheckedData DataOf(params IReadOnlyList<Indicator> indicators) =>
        DataOf(("economy", new SectionData { Indicators = indicators }));

    public static CheckedData DataOf(params IReadOnlyList<(string Key, SectionData Section)> sections) =>
        DataOf("2025", sections);

    public static CheckedData DataOf(string period, params IReadOnlyList<(string Key, SectionData Section)> sections)
    {
        Assert.True(Period.TryParse(period, out Period? known));
        OrderedDictionary<string, SectionData> all = new(sections.Select(pair => KeyValuePair.Create(pair.Key, pair.Section)));
        return CheckedData.Of(new PeriodData { Zone = new Zone { Name = "滨河经济开发区" }, Report = "annual", Period = known, Sections = all });
    }

    /// <summary>One section of the year 2025, from its JSON.</summary>
    public static CheckedData Section(string body) => CheckedData.Of(Given.Json(Given.Section(body)));

    /// <summary>A sentence with its facts as JSON.</summary>
    public static CheckedData Sentence(string text, string facts = "") =>
        Section($$"""
            "activities":[{"text":"{{text}}","facts":{ {{facts}} } }]
            """);

    public static PartialDate Date(string text)
    {
        Assert.True(PartialDate.TryParse(text, out PartialDate? date));
        return date;
    }

    /// <summary>The messages of a check, one a finding.</summary>
    public static string[] Told<T>(CheckedData data)
        where T : IDataCheck, new() => [.. new T().Check(data).Select(finding => finding.Message)];

    private static Approximation? ApproxOf(Match match)
    {
        string word = match.Groups["before"].Value + match.Groups["inside"].Value + match.Groups["after"].Value;
        return word.Length == 0 ? null : Enum.GetValues<Approximation>().Single(approx => EnumNames.Of(approx) == word);
    }

    private static decimal? Number(string text) => text == "?" ? null : decimal.Parse(text, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(?<name>\S+) (?<before>近|约|超过)?(?<value>-?[\d.]+|\?)(?<inside>余)?(?<unit>[^余]*?)(?<after>以上|左右)?$")]
    private static partial Regex Row();
}
