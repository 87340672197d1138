using System.Globalization;
using System.Text.RegularExpressions;
using DevZoneDocs.Assembler.Checks.Text.Lexicons;

namespace DevZoneDocs.Assembler.Checks.Text.Scanning;

/// <summary>Finds the quantities of a text; dates, ordinals and codes are none.</summary>
internal sealed partial class QuantityScanner(Lexicon lexicon)
{
    private static readonly string[] Before = ["约", "近", "超过", "超", "逾", "不足", "不低于", "不少于", "至少", "大约", "将近", "接近", "突破", "最多", "达到", "达"];
    private static readonly string[] After = ["左右", "上下", "及以上", "以上", "以下", "以内", "多", "余"];

    public IReadOnlyList<Quantity> Scan(string plain)
    {
        List<Quantity> found = [];
        foreach (Match match in Number().Matches(plain))
        {
            if (Read(plain, match) is { } quantity)
                found.Add(quantity);
        }

        return found;
    }

    private Quantity? Read(string plain, Match match)
    {
        string digits = match.Groups["n"].Value.Replace(",", "", StringComparison.Ordinal);
        if (digits.Length > 18 || !decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal number))
            return null;
        int end = match.Index + match.Length;
        int unitLength = lexicon.Units.At(plain, end, out Unit? found);
        Unit unit = found ?? Unit.None;
        string scale = match.Groups["s"].Value;
        string more = string.Concat(match.Groups["m"].Captures);
        if (scale is "千" or "百" && unitLength == 0)
            return null;
        if (unit.Name is "年" or "月" or "日" or "号" or "时" or "期" or "届" or "季度" && more.Length == 0 && scale.Length == 0)
            return null;
        int dot = digits.IndexOf('.', StringComparison.Ordinal);
        string prefix = Before.FirstOrDefault(word => EndsAt(plain, match.Index, word)) ?? "";
        string suffix = After.FirstOrDefault(word => string.CompareOrdinal(plain, end + unitLength, word, 0, word.Length) == 0) ?? "";
        string approx = (prefix is "达" or "达到" ? "" : prefix) + more + suffix;
        return new Quantity(
            number * Factor(scale), dot < 0 ? 0 : digits.Length - dot - 1, scale, unit.Name, unit.Kind, approx, match.Index, end + unitLength);
    }

    private static bool EndsAt(string plain, int index, string word) =>
        index >= word.Length && string.CompareOrdinal(plain, index - word.Length, word, 0, word.Length) == 0;

    private static decimal Factor(string scale)
    {
        decimal factor = 1;
        foreach (char sign in scale)
            factor *= (decimal)Math.Pow(10, Numerals.Power(sign));
        return factor;
    }

    // An ordinal (第3), a code (GB9704, X-12, 〔2026〕) and a part of a date or a time are passed over.
    [GeneratedRegex(@"(?<![第A-Za-z\d.\-/〔:])(?<n>\d{1,3}(?:,\d{3}){1,4}(?:\.\d{1,8})?|\d{1,15}(?:\.\d{1,8})?)(?![\d.\-/:]*[\d〕/])(?<m>[余多几]?)(?<s>(?:[千百]?[万亿]|[千百](?![瓦伏克米卡帕赫分强年])){0,2})(?<m>[余多]?)")]
    private static partial Regex Number();
}
