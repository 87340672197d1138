using System.Globalization;
using System.Text.RegularExpressions;
using DevZoneDocs.Assembler.Periods.Workbooks.Forms;
using DevZoneDocs.Assembler.Spreadsheets;

namespace DevZoneDocs.Assembler.Periods.Workbooks.Reading;

/// <summary>Reads a number from a cell as people leave it: what is certain is taken, what may mean two things is not.</summary>
/// <param name="Unit">That of the number, where one is given.</param>
/// <param name="IsPercent">Whether the number is one of per cent.</param>
internal sealed partial record NumberCell(string? Unit, bool IsPercent)
{
    /// <summary>Decimal places of what a formula came to, where its cell does not say how many it shows.</summary>
    private const int MostPlaces = 4;

    private static readonly HashSet<string> Nothing = ["—", "——", "-", "--", "/", "\\", "…", "……"];
    private static readonly HashSet<string> Awaited = [FormWords.Awaited, "未报", "暂缺", "未到", "未出", "待定", "暂无", "待补"];

    public NumberReading Read(SheetCell cell)
    {
        NumberReading read = cell.Kind switch
        {
            CellKind.Number => OfNumber(cell),
            CellKind.Text => OfText(cell.Text),
            CellKind.Date => NumberReading.Refused(WorkbookMessages.DateInNumber(cell.Text)),
            CellKind.Flag => NumberReading.Refused(WorkbookMessages.FlagInNumber),
            CellKind.Error => NumberReading.Refused(WorkbookMessages.Error(cell.Text)),
            _ => NumberReading.Refused(WorkbookMessages.Uncalculated),
        };
        return cell.IsFormula && read.Json is not null ? read with { Note = WorkbookMessages.FromFormula(read.Json) } : read;
    }

    private NumberReading OfNumber(SheetCell cell)
    {
        if (NumberText.OfCell(cell.Text, cell.Places) is not { } text)
            return NumberReading.Refused(WorkbookMessages.NotNumber(cell.Text));
        if (cell.IsPercent)
            return OfShare(text);
        decimal number = decimal.Parse(text, CultureInfo.InvariantCulture);
        if (IsPercent && NumberText.MayBeShare(number))
            return NumberReading.Refused(WorkbookMessages.ShareOrPercent(text, Plain(number * 100)));
        return new NumberReading(cell.IsFormula ? Rounded(number, cell.Places, text) : text);
    }

    /// <summary>What a formula came to has digits without end; those are meant that are shown.</summary>
    private static string Rounded(decimal number, int? places, string text)
    {
        if (places is { } shown)
            return decimal.Round(number, shown, MidpointRounding.AwayFromZero).ToString($"F{shown}", CultureInfo.InvariantCulture);
        return number.Scale > MostPlaces ? Plain(decimal.Round(number, MostPlaces)) : text;
    }

    /// <summary>The cell shows a percentage, and keeps the share.</summary>
    private NumberReading OfShare(string share)
    {
        string percent = Plain(decimal.Parse(share, CultureInfo.InvariantCulture) * 100);
        return IsPercent
            ? new NumberReading(percent) { Note = WorkbookMessages.Taken($"{percent}%", percent) }
            : NumberReading.Refused(WorkbookMessages.PercentInNumber($"{percent}%", Unit ?? ""));
    }

    private NumberReading OfText(string text)
    {
        string plain = CellText.Plain(text);
        if (Numbers().IsMatch(text) && !Grouped().IsMatch(text.Trim()))
            return NumberReading.Refused(WorkbookMessages.NotNumber(string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))));
        if (Nothing.Contains(plain))
            return NumberReading.Nothing;
        if (Awaited.Contains(plain))
            return NumberReading.Nothing with { IsAwaited = true };
        if (plain is "无" or "没有")
            return NumberReading.Refused(WorkbookMessages.NothingOrZero);
        if (NumberText.TryRead(plain, out string number, out bool isGrouped))
            return OfTyped(number, isGrouped ? text : null);
        if (Bracketed().IsMatch(plain))
            return NumberReading.Refused(WorkbookMessages.Accounting(text));
        return OfWords(plain, text);
    }

    private NumberReading OfTyped(string number, string? noted)
    {
        bool isKnown = decimal.TryParse(number, NumberStyles.Number, CultureInfo.InvariantCulture, out decimal value);
        if (IsPercent && isKnown && NumberText.MayBeShare(value))
            return NumberReading.Refused(WorkbookMessages.ShareOrPercent(number, Plain(value * 100)));
        return new NumberReading(number) { Note = noted is null ? null : WorkbookMessages.Taken(noted, number) };
    }

    private NumberReading OfWords(string plain, string text)
    {
        Match match = Words().Match(plain);
        if (!match.Success || !NumberText.TryRead(match.Groups["number"].Value, out string number, out _))
            return NumberReading.Refused(WorkbookMessages.NotNumber(text));
        string? approx = ApproxOf(match);
        if (match.Groups["remark"] is { Success: true, Value: { } remark })
            return NumberReading.Refused(WorkbookMessages.NumberWithRemark(number, remark));
        if (match.Groups["sign"] is { Success: true, Value: { } sign } && (!IsPercent || number[0] == '-'))
            return NumberReading.Refused(WorkbookMessages.NotNumber($"{sign}{number}"));
        number = match.Groups["sign"].Value is "下降" or "降" or "减少" ? $"-{number}" : number;
        NumberReading read = InUnit(number, match.Groups["unit"].Value, text);
        if (match.Groups["sign"].Success && read.Json is not null)
            read = read with { Note = WorkbookMessages.Taken(text, number) };
        return read with { Approx = read.Json is null ? null : approx };
    }

    /// <summary>Two numbers in one cell, on two lines or with a space between.</summary>
    [GeneratedRegex(@"[0-9０-９]\s+[0-9０-９]")]
    private static partial Regex Numbers();

    /// <summary>One number whose thousands stand apart.</summary>
    [GeneratedRegex(@"^[^0-9\s]*[0-9]{1,3}(?:[ \u00A0\u2009\u202F][0-9]{3})+(?![0-9\s])")]
    private static partial Regex Grouped();

    private static string? ApproxOf(Match match)
    {
        string word = match.Groups["before"].Success ? match.Groups["before"].Value : match.Groups["after"].Value;
        return word switch
        {
            "" => null,
            "大约" or "约" => "约",
            "将近" or "近" => "近",
            "超" or "逾" => "超过",
            _ => word,
        };
    }

    private NumberReading InUnit(string number, string written, string text)
    {
        if (written.Length == 0)
            return new NumberReading(number) { Note = WorkbookMessages.Taken(text, number) };
        CellUnit given = CellUnit.Of(written);
        if (IsPercent && given.Name is "%" or "个百分点")
            return new NumberReading(number) { Note = written == "%" ? null : WorkbookMessages.Taken(text, number) };
        if (given.Name == "%")
            return NumberReading.Refused(WorkbookMessages.PercentInNumber(text, Unit ?? ""));
        if (Unit is null || given.InUnit(CellUnit.Of(Unit)) is not { } factor)
            return NumberReading.Refused(Unit is null ? WorkbookMessages.NotNumber(text) : WorkbookMessages.OtherUnit(text, Unit));
        string converted = Plain(decimal.Parse(number, CultureInfo.InvariantCulture) * factor);
        return new NumberReading(converted) { Note = WorkbookMessages.Taken(text, $"{converted}{Unit}") };
    }

    private static string Plain(decimal number) => number.ToString("0.############################", CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^[（(][0-9,.]+[）)]\z", RegexOptions.CultureInvariant)]
    private static partial Regex Bracketed();

    [GeneratedRegex(
        @"^(?<before>大约|约|将近|近|超过|超|逾|不足|不低于)?(?<sign>增长|增加|下降|降|减少|\+)?(?<number>-?[0-9][0-9,]*(?:\.[0-9]+)?)(?<after>余|多)?(?<unit>%|[^\s0-9（）()%,，。；;以左内]{1,8}?)?(?<after>以上|左右|以内)?(?<remark>[（(，,；;].+)?\z",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Words();
}
