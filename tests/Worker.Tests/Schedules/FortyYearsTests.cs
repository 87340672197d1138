using System.Globalization;
using DevZoneDocs.Worker.Schedules;
using DevZoneDocs.Worker.Storage;

namespace DevZoneDocs.Worker.Tests.Schedules;

/// <summary>
/// Forty years of quarter ends on one store that three machines look after, each with a clock of its own that is now and then
/// set wrong, each off for between a minute and thirty days, and each losing its power while it writes.
/// <c>SCHEDULE_SEEDS=n</c> runs so many histories instead of one.
/// </summary>
public sealed class FortyYearsTests
{
    private static readonly DateTimeOffset Start = new(2026, 2, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset End = new(2066, 2, 1, 0, 0, 0, TimeSpan.Zero);

    public static TheoryData<int> Seeds =>
        [.. Enumerable.Range(1, int.TryParse(Environment.GetEnvironmentVariable("SCHEDULE_SEEDS"), CultureInfo.InvariantCulture, out int count) ? count : 1)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task Every_quarter_is_fired_once_whatever_machines_and_clocks_do(int seed)
    {
        await using ScheduledStore given = await ScheduledStore.EmptyAsync();
        Random random = new(seed);
        Schedule schedule = GivenSchedule.Quarterly();
        await using Store first = given.OpenAnother(), second = given.OpenAnother(), third = given.OpenAnother();
        Machine[] machines = [new(first, schedule, random), new(second, schedule, random), new(third, schedule, random)];
        await given.LookAsync(At(Start), schedule);

        for (DateTimeOffset now = Start; now < End; now += Pause(random))
            await Task.WhenAll([.. machines.Select(machine => machine.LiveAsync(now))]);
        await given.LookAsync(At(End), schedule);

        IReadOnlyList<ScheduleFiring> firings = await given.FiringsAsync();
        IReadOnlyList<DraftRequest> requests = await given.RequestsAsync();
        string[] quarters = [.. Quarters()];
        Assert.Equal(160, quarters.Length);
        Assert.Equal(quarters, firings.Select(firing => firing.Period));
        Assert.Equal(quarters, requests.Select(request => request.Period).Order());
        Assert.Equal(firings.Select(firing => firing.RequestId).Order(), requests.Select(request => request.Id).Order());
        Assert.All(firings, firing => Assert.Equal(DueAt(firing.Period), firing.DueAt));
        Assert.True(machines.Sum(machine => machine.Cuts) > 10, "The power went too seldom to show anything.");
    }

    /// <summary>All whose hour comes between start and end.</summary>
    private static IEnumerable<string> Quarters() =>
        from year in Enumerable.Range(2026, 40)
        from quarter in Enumerable.Range(0, 4)
        let first = (quarter * 3) + 1
        select $"{year}-{first:00}..{year}-{first + 2:00}";

    /// <summary>Nine in Shanghai, on the eighth after the quarter.</summary>
    private static DateTimeOffset DueAt(string period)
    {
        int year = int.Parse(period[9..13], CultureInfo.InvariantCulture), month = int.Parse(period[14..], CultureInfo.InvariantCulture);
        return new DateTimeOffset(year, month, 8, 9, 0, 0, TimeSpan.FromHours(8)).AddMonths(1);
    }

    private static ManualClock At(DateTimeOffset hour)
    {
        ManualClock clock = new();
        clock.Set(hour);
        return clock;
    }

    /// <summary>Mostly weeks, sometimes a minute.</summary>
    private static TimeSpan Pause(Random random) => random.Next(5) switch
    {
        0 => TimeSpan.FromMinutes(random.Next(1, 60 * 48)),
        _ => TimeSpan.FromDays(random.NextDouble() * 40),
    };

    private sealed class Machine(Store store, Schedule schedule, Random history)
    {
        private readonly Random _random = new(history.Next());
        private readonly ManualClock _clock = new();
        private DateTimeOffset _offUntil;
        private TimeSpan _wrongBy;

        public int Cuts { get; private set; }

        public async Task LiveAsync(DateTimeOffset now)
        {
            if (now < _offUntil)
                return;
            if (_random.Next(10) == 0)
                _offUntil = now + TimeSpan.FromMinutes(Math.Pow(30 * 24 * 60, _random.NextDouble()));
            if (_random.Next(10) == 0)
                _wrongBy = _random.Next(2) == 0 ? TimeSpan.Zero : TimeSpan.FromDays((_random.NextDouble() - 0.5) * 80);
            _clock.Set(now + _wrongBy);
            try
            {
                CutClock writing = new(_clock, _random, chance: 0.2);
                await ScheduledStore.Keeper(store, _clock, writing, [schedule]).RunOnceAsync(TestContext.Current.CancellationToken);
            }
            catch (IOException)
            {
                Cuts++;
            }
        }
    }
}
