using DevZoneDocs.Assembler.Polishing.Lexicons;

namespace DevZoneDocs.Assembler.Polishing.Reading;

/// <summary>Reads a figure with its unit, and the words before and after that belong to it.</summary>
internal sealed class QuantityScanner(PolishLexicon lexicon)
{
    private readonly SpecialQuantities _special = new(lexicon);

    /// <param name="floor">Where the words before the figure may begin.</param>
    /// <returns>The figure and where it begins and ends, or null.</returns>
    public (Quantity Quantity, int Start, int End)? At(string text, int start, int floor)
    {
        if (_special.At(text, start) is { } special)
            return Surrounded(text, special.Quantity, start, special.End, floor);
        if (NumberScanner.At(text, start) is not { } number)
            return null;
        int end = start + number.Length;
        int unitLength = Unit(text, ref end, ref number, out Unit? unit);
        if (number.IsHan && (unit is null || IsWord(text, start, number)))
            return null;
        Quantity quantity = Of(number, unit);
        quantity = Range(text, quantity, unitLength, ref end);
        return Surrounded(text, quantity, start, end, floor);
    }

    private static Quantity Of(ScannedNumber number, Unit? unit)
    {
        Rational factor = unit?.Factor ?? (number.IsFraction ? Rational.Of(100) : Rational.Of(1));
        string name = unit?.Base ?? (number.IsFraction ? "%" : "");
        return new Quantity(number.Value * factor, number.UpTo is { } upTo ? upTo * factor : null, name, number.Limit, QuantityKind.Level);
    }

    // 余 and 多 may stand between the number and the unit, and 几 after ten.
    private int Unit(string text, ref int end, ref ScannedNumber number, out Unit? unit)
    {
        int at = end < text.Length && text[end] is '余' or '多' ? end + 1 : end;
        int length = lexicon.Units.At(text, at, out unit);
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
        int length = Unit(text, ref secondEnd, ref second, out Unit? unit);
        if (isHan && unit is null)
            return first;
        Quantity last = Of(second, unit);
        if (unitLength > 0 ? last.Unit != first.Unit : length == 0 && first.Unit != last.Unit)
            return first;
        end = secondEnd;
        // The first number of 3—5万元 is in the second's unit and scale.
        bool isBare = unitLength == 0 && char.IsAsciiDigit(text[dash - 1]);
        Rational factor = unitLength == 0 && unit is not null ? unit.Factor * (isBare ? Scale(text, at, second) : Rational.Of(1)) : Rational.Of(1);
        return first with { Value = first.Value * factor, UpTo = last.Value, Unit = last.Unit, Limit = last.Limit };
    }

    private static Rational Scale(string text, int start, ScannedNumber number)
    {
        int digits = start;
        while (digits < start + number.Length && (char.IsAsciiDigit(text[digits]) || text[digits] == '.'))
            digits++;
        return digits == start ? Rational.Of(1) : Rational.Of(NumberScanner.Scale(text, digits).Factor);
    }

    private (Quantity, int, int) Surrounded(string text, Quantity quantity, int start, int end, int floor)
    {
        int limitLength = lexicon.LimitsAfter.At(text, end, out Limit after);
        // 以上 after a rank or before a noun of its own is still the figure's.
        if (limitLength > 0)
        {
            quantity = quantity.Limit == Limit.Over && after == Limit.About ? quantity : quantity with { Limit = after };
            end += limitLength;
        }

        return QuantityLead.Read(lexicon, text, quantity, start, end, floor);
    }
}
