using System.Reflection;
using System.Text.Json.Serialization;

namespace DevZoneDocs.Assembler.Periods.Workbooks.Forms;

/// <summary>The words that stand in cells for choices, dates and periods.</summary>
internal static class FormWords
{
    public const string Yes = "是";

    /// <summary>In a cell of a datum that is asked for and has not come.</summary>
    public const string Awaited = "待报";

    private static readonly string[] Parts = ["上旬", "中旬", "下旬", "底"];

    /// <summary>The Chinese word of each choice, and the word by which JSON names it.</summary>
    public static IReadOnlyList<(string Chinese, string Json)> ChoicesOf(Type enumeration) =>
    [
        .. from field in enumeration.GetFields(BindingFlags.Public | BindingFlags.Static)
           let json = field.GetCustomAttribute<JsonStringEnumMemberNameAttribute>()?.Name ?? field.Name
           select (field.GetCustomAttribute<FieldAttribute>()?.Chinese ?? json, json),
    ];

    public static string Of(PartialDate date) => date switch
    {
        { Month: null } => $"{date.Year}年",
        { Day: { } day } => $"{date.Year}年{date.Month}月{day}日",
        { Part: { } part } => $"{date.Year}年{date.Month}月{Parts[(int)part]}",
        _ => $"{date.Year}年{date.Month}月",
    };

    public static string Of(Period period) => period switch
    {
        { IsWholeYear: true } => $"{period.FirstYear}年",
        { IsSingleMonth: true } => $"{period.FirstYear}年{period.FirstMonth}月",
        { IsSingleYear: true } => $"{period.FirstYear}年{period.FirstMonth}—{period.LastMonth}月",
        _ => $"{period.FirstYear}年{period.FirstMonth}月—{period.LastYear}年{period.LastMonth}月",
    };
}
