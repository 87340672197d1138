using System.Buffers;
using System.Globalization;
using System.Numerics;
using System.Text.RegularExpressions;

namespace DevZoneDocs.Assembler.Language;

/// <summary>Reads figures with their units, and the words before and after that belong to them.</summary>
internal sealed partial class QuantityScanner(QuantityWords words)
{
    private static readonly string[] Before = ["约", "近", "超过", "超", "逾", "不足", "不低于", "不少于", "至少", "大约", "将近", "接近", "突破", "最多", "达到", "达"];
    private static readonly string[] After = ["左右", "上下", "及以上", "以上", "以下", "以内", "多", "余"];
    private static readonly SearchValues<char> ClauseEnds = SearchValues.Create("，；：。！？");

    private readonly SpecialQuantities _special = new(words);

    /// <summary>The figures in digits that a text tells; dates, ordinals and codes are none.</summary>
    public IReadOnlyList<Quantity> Scan(string plain)
    {
        List<Quantity> found = [];
        int clause = 0;
        int done = 0;
        foreach (Match match in Number().Matches(plain))
        {
            int stop = plain.AsSpan(done, match.Index - done).LastIndexOfAny(ClauseEnds);
            clause = stop < 0 ? clause : done + stop + 1;
            done = match.Index;
            if (Read(plain, match, Math.Max(clause, found.Count > 0 ? found[^1].End : 0)) is { } quantity)
                found.Add(quantity);
        }

        return found;
    }

    /// <summary>The figure that stands at a place of a text, in digits, in characters or in words.</summary>
    /// <param name="floor">Where the words before the figure may begin.</param>
    /// <returns>The figure and where it begins and ends, or null.</returns>
    public (Quantity Quantity, int Start, int End)? At(string text, int start, int floor)
    {
        if (_special.At(text, start) is { } special)
            return Surrounded(text, special.Quantity, start, special.End, floor);
        if (NumberScanner.At(text, start) is not { } number)
            return null;
        int end = start + number.Length;
        int unitLength = UnitAt(text, ref end, ref number, out Unit? unit);
        if (number.IsHan && (unit is null || IsWord(text, start, number)))
            return null;
        Quantity quantity = Of(number, unit);
        quantity = Range(text, quantity, unitLength, ref end);
        return Surrounded(text, quantity, start, end, floor);
    }

    private static Quantity Of(ScannedNumber number, Unit? unit)
    {
        Rational factor = unit?.Factor ?? (number.IsFraction ? Rational.Of(100) : Rational.Of(1));
        Unit measure = unit ?? (number.IsFraction ? Unit.Percent : Unit.None);
        return new Quantity(
            number.Value * factor,
            number.UpTo is { } upTo ? upTo * factor : null,
            measure,
            number.Limit,
            QuantityKind.Level);
    }

    // 余 and 多 may stand between the number and the unit, and 几 after ten.
    private int UnitAt(string text, ref int end, ref ScannedNumber number, out Unit? unit)
    {
        int at = end < text.Length && text[end] is '余' or '多' ? end + 1 : end;
        int length = words.Units.At(text, at, out unit);
        if (length > 0 && at > end)
            number = number with { Limit = Limit.Over };
        if (length == 0)
            return 0;
        end = at + length;
        return length;
    }

    // 统一, 唯一, 一起, 七里: a numeral within a word is no number.
    private static bool IsWord(string text, int start, ScannedNumber number) =>
        (start > 0 && text[start - 1] is '统' or '唯' or '专' or '之' or '第' or '某')
        || (number.Length == 1 && start + 1 < text.Length && text[start] == '一' && text[start + 1] is '起' or '方' or '本' or '门' or '对' or '度' or '日' or '村' or '级' or '片' or '块' or '股' or '字' or '成');

    // 8%—10%, 3至5家. After 由 and 从 it is no range, but a way from one to the other.
    private Quantity Range(string text, Quantity first, int unitLength, ref int end)
    {
        if (first.UpTo is not null || end + 1 >= text.Length || text[end] is not ('—' or '-' or '~' or '至' or '到' or '—'))
            return first;
        int dash = end;
        int at = end + (text[end] == '—' && text[end + 1] == '—' ? 2 : 1);
        if (NumberScanner.At(text, at) is not { IsHan: var isHan, Value.IsNegative: false } second)
            return first;
        int secondEnd = at + second.Length;
        int length = UnitAt(text, ref secondEnd, ref second, out Unit? unit);
        if (isHan && unit is null)
            return first;
        Quantity last = Of(second, unit);
        if (unitLength > 0 ? last.Base != first.Base : length == 0 && first.Base != last.Base)
            return first;
        end = secondEnd;
        // The first number of 3—5万元 is in the second's unit and scale.
        bool isBare = unitLength == 0 && char.IsAsciiDigit(text[dash - 1]);
        Rational factor = unitLength == 0 && unit is not null
            ? unit.Factor * (isBare ? Scale(text, at, second) : Rational.Of(1))
            : Rational.Of(1);
        return first with { Amount = first.Amount * factor, UpTo = last.Amount, Measure = last.Measure, Limit = last.Limit };
    }

    private static Rational Scale(string text, int start, ScannedNumber number)
    {
        int digits = start;
        while (digits < start + number.Length && (char.IsAsciiDigit(text[digits]) || text[digits] == '.'))
            digits++;
        return digits == start ? Rational.Of(1) : Rational.Of(NumberScanner.Scale(text, digits).Factor);
    }

    private Quantity? Read(string plain, Match match, int floor)
    {
        string digits = match.Groups["n"].Value.Replace(",", "", StringComparison.Ordinal);
        if (digits.Length > 18 || !decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal number))
            return null;
        int end = match.Index + match.Length;
        int unitLength = words.Units.At(plain, end, out Unit? found);
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
        BigInteger factor = NumberScanner.Factor(scale);
        Rational amount = Rational.Parse(digits) * Rational.Of(factor) * unit.Factor;
        Quantity quantity = new(amount, null, unit, more.Length > 0 ? Limit.Over : Limit.Exact, QuantityKind.Level);
        return Surrounded(plain, quantity, match.Index, end + unitLength, floor).Quantity with
        {
            Value = number * (decimal)factor,
            Decimals = dot < 0 ? 0 : digits.Length - dot - 1,
            Scale = scale,
            Approx = (prefix is "达" or "达到" ? "" : prefix) + more + suffix,
        };
    }

    private static bool EndsAt(string plain, int index, string word) =>
        index >= word.Length && string.CompareOrdinal(plain, index - word.Length, word, 0, word.Length) == 0;

    private (Quantity Quantity, int Start, int End) Surrounded(string text, Quantity quantity, int start, int end, int floor)
    {
        quantity = quantity with { Start = start, End = end };
        int limitLength = words.LimitsAfter.At(text, end, out Limit after);
        // 以上 after a rank or before a noun of its own is still the figure's.
        if (limitLength > 0)
        {
            quantity = quantity.Limit == Limit.Over && after == Limit.About ? quantity : quantity with { Limit = after };
            end += limitLength;
        }

        (quantity, int from, int to) = QuantityLead.Read(words, text, quantity, start, end, floor);
        return (quantity with { Words = (from, to), Basis = words.Basis(text, floor, from) }, from, to);
    }

    // An ordinal (第3), a code (GB9704, X-12, 〔2026〕) and a part of a date or a time are passed over.
    [GeneratedRegex(@"(?<![第A-Za-z\d.\-/〔:])(?<n>\d{1,3}(?:,\d{3}){1,4}(?:\.\d{1,8})?|\d{1,15}(?:\.\d{1,8})?)(?![\d.\-/:]*[\d〕/])(?<m>[余多几]?)(?<s>(?:[千百]?[万亿]|[千百](?![瓦伏克米卡帕赫分强年])){0,2})(?<m>[余多]?)")]
    private static partial Regex Number();
}
