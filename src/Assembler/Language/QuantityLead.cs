namespace DevZoneDocs.Assembler.Language;

/// <summary>The words before a figure that belong to it: 约, 不低于, 增长, 由.</summary>
internal static class QuantityLead
{
    private static readonly string[] Fillers = ["达到了", "达到", "了", "为", "达", "是", "约为"];

    private static readonly string[] Bases = ["原来的", "原有的", "原先的"];

    public static (Quantity Quantity, int Start, int End) Read(
        QuantityWords words, string text, Quantity quantity, int start, int end, int floor)
    {
        int begin = Limited(words, text, ref quantity, start, floor);
        int filled = Filled(text, begin, floor);
        begin = Limited(words, text, ref quantity, filled, floor);
        bool isAim = begin > floor && text[begin - 1] is '到' or '至';
        if (quantity.Base == "倍" && begin > floor && (isAim || text[begin - 1] is '的' || (filled < start && text[filled] is '为' or '是')))
            return (Multiple(quantity), Based(text, begin, floor), end);
        int length = isAim || quantity.Tells == QuantityKind.Change ? 0 : words.Directions.Before(text, begin, floor, out _);
        if (length > 0 && IsDirection(text, begin - length, length, floor))
        {
            words.Directions.Before(text, begin, floor, out int sign);
            quantity = Changed(quantity, sign);
            begin = Limited(words, text, ref quantity, begin - length, floor);
        }
        else if (begin > floor && text[begin - 1] is '由' or '从' && quantity.Tells == QuantityKind.Level)
        {
            quantity = quantity with { Tells = QuantityKind.From };
            begin--;
        }

        return (quantity.Base == "倍" ? Multiple(quantity) : quantity, begin, end);
    }

    // 提高 and 新高 end alike, 减少 and 至少: a single character is a direction only where it is no word's end.
    internal static bool IsDirection(string text, int at, int length, int floor) =>
        length > 1 || at == floor || (text[at], text[at - 1]) is not (('少', '至' or '不' or '最') or ('多', '许' or '众' or '至') or ('高', '新' or '最') or ('低', '最') or ('增', '新'));

    private static Quantity Changed(Quantity quantity, int sign) => quantity.Base == "倍"
        ? quantity with { Tells = QuantityKind.Change, Measure = Unit.Percent, Amount = quantity.Amount * Rational.Of(100 * sign), UpTo = quantity.UpTo * Rational.Of(100 * sign) }
        : quantity with { Tells = QuantityKind.Change, Amount = quantity.Amount * Rational.Of(sign), UpTo = quantity.UpTo * Rational.Of(sign) };

    // 3 times as much is 200 % more.
    private static Quantity Multiple(Quantity quantity) => quantity with
    {
        Tells = QuantityKind.Change,
        Measure = Unit.Percent,
        Amount = (quantity.Amount + Rational.Of(-1)) * Rational.Of(100),
        UpTo = (quantity.UpTo + Rational.Of(-1)) * Rational.Of(100),
    };

    // 为原来的3倍 says no more than 为3倍.
    private static int Based(string text, int begin, int floor)
    {
        string? found = Bases.FirstOrDefault(word => begin - word.Length >= floor && string.CompareOrdinal(text, begin - word.Length, word, 0, word.Length) == 0);
        return begin - (found?.Length ?? 0);
    }

    private static int Limited(QuantityWords words, string text, ref Quantity quantity, int start, int floor)
    {
        int length = words.LimitsBefore.Before(text, start, floor, out Limit limit);
        if (length == 0 || IsWordsEnd(text, start - length, floor))
            return start;
        // 约100家左右 says it twice; of 控制在5%左右 the word behind counts.
        quantity = quantity.Limit == Limit.Exact ? quantity with { Limit = limit } : quantity;
        return start - length;
    }

    // 下达4100万元 is not 达4100万元.
    private static bool IsEndOfReach(string text, int at, int floor) =>
        at > floor && "下抵传转送直".Contains(text[at - 1], StringComparison.Ordinal);

    private static bool IsBecause(string text, int at, int floor) => at > floor && text[at - 1] == '因';

    // 签约11个 is no estimate.
    private static bool IsWordsEnd(string text, int at, int floor) =>
        at > floor && text[at] == '约' && "签履违续解预邀节".Contains(text[at - 1], StringComparison.Ordinal);

    private static int Filled(string text, int start, int floor)
    {
        foreach (string filler in Fillers)
        {
            if (start - filler.Length >= floor && string.CompareOrdinal(text, start - filler.Length, filler, 0, filler.Length) == 0)
                return (filler == "达" && IsEndOfReach(text, start - 1, floor)) || (filler == "为" && IsBecause(text, start - 1, floor))
                    ? start
                    : start - filler.Length;
        }

        return start;
    }
}
