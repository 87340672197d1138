using System.Diagnostics.CodeAnalysis;
using DevZoneDocs.Assembler.Facts;
using DevZoneDocs.Assembler.Periods;
using DevZoneDocs.Assembler.Wording;

namespace DevZoneDocs.Assembler.Sections.Formatters;

/// <summary>A date of digits (2026-10-08) in words: 2026年10月8日; 月日 leaves out the year, 年月 the day.</summary>
internal sealed class DateFormatter : IFactFormatter
{
    private static readonly string[] Arguments = ["月日", "month-day", "年月", "year-month", "年", "year"];

    public string English => "date";

    public string Chinese => "日期";

    public FactNode? Apply(FactNode? node, string? argument) => node switch
    {
        Fact { Gap: null } fact when TryRead(fact.Phrase.Text, out PartialDate? date) =>
            fact with { Phrase = new Phrase("", Written(date, argument)) },
        FactRecord { Default: { } fact } => Apply(fact, argument),
        _ => node,
    };

    public string? Refuse(string? argument) =>
        argument is null || Arguments.Contains(argument) ? null : TemplateMessages.OnlyArguments(Arguments);

    private static string Written(PartialDate date, string? argument) => argument switch
    {
        "月日" or "month-day" when date.Month is not null => DateText.Full(date)[5..],
        "年月" or "year-month" => DateText.Full(date with { Day = null, Part = null }),
        "年" or "year" => DateText.Full(new PartialDate(date.Year)),
        _ => DateText.Full(date),
    };

    /// <summary>Programs write 2026-10-08T00:00:00Z, people 2026/10/8 and 2026.10.8.</summary>
    private static bool TryRead(string text, [NotNullWhen(true)] out PartialDate? date)
    {
        string day = text.Trim().Split('T', ' ')[0].Replace('/', '-').Replace('.', '-');
        if (day.Length == 8 && day.All(char.IsAsciiDigit))
            day = $"{day[..4]}-{day[4..6]}-{day[6..]}";
        string padded = string.Join('-', day.Split('-').Select((part, i) => i > 0 && part.Length == 1 ? $"0{part}" : part));
        return PartialDate.TryParse(padded, out date);
    }
}
