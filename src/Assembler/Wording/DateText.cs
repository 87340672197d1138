using System.Globalization;
using DevZoneDocs.Assembler.Periods;

namespace DevZoneDocs.Assembler.Wording;

/// <summary>A date in a sentence, as exactly as it is known and never padded (GB/T 15835-2011 5.1.4).</summary>
public static class DateText
{
    private static readonly string[] Parts = ["上旬", "中旬", "下旬", "底"];

    /// <summary>The date without its year where the context lies in that year: 11月中旬前, 12月22日; else with it.</summary>
    /// <param name="before">Whether the date is a deadline, written with 前.</param>
    public static string Of(PartialDate date, Period context, bool before = false)
    {
        bool isKnownYear = date.Month is not null && context.IsSingleYear && context.LastYear == date.Year;
        return (isKnownYear ? InYear(date) : Full(date)) + (before ? "前" : "");
    }

    /// <summary>The date with its year: 2010年10月8日, 2011年1月底, 2001年.</summary>
    public static string Full(PartialDate date) =>
        string.Create(CultureInfo.InvariantCulture, $"{date.Year}年{InYear(date)}");

    private static string InYear(PartialDate date) => date switch
    {
        { Month: null } => "",
        { Day: { } day } => string.Create(CultureInfo.InvariantCulture, $"{date.Month}月{day}日"),
        { Part: { } part } => string.Create(CultureInfo.InvariantCulture, $"{date.Month}月{Parts[(int)part]}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{date.Month}月"),
    };
}
