using DevZoneDocs.Assembler.Periods;

namespace DevZoneDocs.Assembler.Reports;

/// <summary>The periods of one shape in the order of time: each quarter after the other, the first three quarters of each year.</summary>
public sealed class PeriodSequence
{
    private readonly int _step;
    private readonly int _length;
    private readonly bool _isRunning;

    /// <exception cref="ArgumentOutOfRangeException">The shape is <see cref="PeriodShape.Any"/>, which has no order.</exception>
    public PeriodSequence(PeriodShape shape) => (_step, _length, _isRunning) = shape switch
    {
        PeriodShape.Year => (12, 12, false),
        PeriodShape.HalfYear => (6, 6, false),
        PeriodShape.FirstThreeQuarters => (12, 9, false),
        PeriodShape.Quarter => (3, 3, false),
        PeriodShape.Month => (1, 1, false),
        PeriodShape.Months => (1, 1, true),
        _ => throw new ArgumentOutOfRangeException(nameof(shape), shape, "Any run of months has no order."),
    };

    /// <summary>The last period that had begun on the day.</summary>
    public Period BegunOn(DateOnly day)
    {
        int month = (day.Year * 12) + day.Month - 1;
        return At(month - (month % _step));
    }

    /// <summary>The last period that had ended before the day.</summary>
    public Period EndedBefore(DateOnly day)
    {
        Period begun = BegunOn(day);
        return DayAfter(begun) <= day ? begun : Before(begun);
    }

    public Period After(Period period) => At(Start(period) + _step);

    public Period Before(Period period) => At(Start(period) - _step);

    public static DateOnly FirstDay(Period period) => new(period.FirstYear, period.FirstMonth, 1);

    public static DateOnly DayAfter(Period period) => new DateOnly(period.LastYear, period.LastMonth, 1).AddMonths(1);

    /// <summary>The month by which a period has its place in the sequence: its first, of a run from January its last.</summary>
    private int Start(Period period) => _isRunning ? (period.LastYear * 12) + period.LastMonth - 1 : (period.FirstYear * 12) + period.FirstMonth - 1;

    private Period At(int first)
    {
        int last = first + _length - 1;
        var period = Period.Of(first / 12, (first % 12) + 1, last / 12, (last % 12) + 1);
        return _isRunning ? period.FromJanuary() : period;
    }
}
