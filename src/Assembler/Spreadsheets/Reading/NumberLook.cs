using System.Text.RegularExpressions;

namespace DevZoneDocs.Assembler.Spreadsheets.Reading;

/// <summary>How a number is shown: as a date, as a percentage, with how many decimal places.</summary>
internal readonly partial record struct NumberLook(bool IsDate, bool IsPercent, int? Places)
{
    private static readonly NumberLook Date = new(true, false, null);

    /// <summary>The formats that no file spells out (ECMA-376, 18.8.30), those of Chinese programs among them.</summary>
    public static NumberLook OfBuiltIn(int id) => id switch
    {
        1 or 3 => new(false, false, 0),
        2 or 4 or 39 or 40 => new(false, false, 2),
        37 or 38 => new(false, false, 0),
        9 => new(false, true, 0),
        10 => new(false, true, 2),
        (>= 14 and <= 22) or (>= 27 and <= 36) or (>= 50 and <= 58) => Date,
        _ => default,
    };

    public static NumberLook Of(string code)
    {
        string shown = Literals().Replace(code, "").Split(';')[0];
        bool hasMonths = shown.Contains('m', StringComparison.OrdinalIgnoreCase) && !shown.Contains('0', StringComparison.Ordinal);
        if (hasMonths || shown.IndexOfAny(['y', 'Y', 'd', 'D']) >= 0)
            return Date;
        int point = shown.IndexOf('.', StringComparison.Ordinal);
        int places = point < 0 ? 0 : shown.AsSpan(point + 1).IndexOfAnyExcept('0', '#', '?') is >= 0 and int end ? end : shown.Length - point - 1;
        bool isFixed = shown.Contains('0', StringComparison.Ordinal) && (point < 0 || !shown.AsSpan(point).ContainsAny('#', '?'));
        return new NumberLook(false, shown.Contains('%', StringComparison.Ordinal), isFixed ? places : null);
    }

    /// <summary>What a format shows as it is: quoted texts, escaped signs, colours and conditions, spaces of a sign's width.</summary>
    [GeneratedRegex(@"""[^""]*""|\\.|\[[^\]]*\]|_.|\*.|General", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Literals();
}
