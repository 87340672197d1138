using DevZoneDocs.Worker.Jobs;
using DevZoneDocs.Worker.Storage;
using DevZoneDocs.Worker.Tests.Storage;

namespace DevZoneDocs.Worker.Tests.Jobs;

public sealed class RequestLineTests
{
    [Fact]
    public void A_name_in_the_line_says_which_request_after_which_attempt() =>
        Assert.Equal(("abc-def", 12), RequestLine.Parse(RequestLine.NameOf("abc-def", 12)));

    [Fact]
    public void Who_killed_a_drafting_process_waits_behind_all_who_did_not()
    {
        ManualClock clock = new();
        DraftRequest first = GivenStore.Request("甲区").ToRow(clock.GetUtcNow());
        first.Crashes = 1;
        clock.Advance(TimeSpan.FromDays(365));
        DraftRequest later = GivenStore.Request("乙区").ToRow(clock.GetUtcNow());

        Assert.True(RequestLine.TriggerFor(first).StartTimeUtc > RequestLine.TriggerFor(later).StartTimeUtc);
    }

    [Fact]
    public void A_place_in_the_line_is_long_past_on_any_clock()
    {
        ManualClock clock = new();

        Assert.True(RequestLine.TriggerFor(GivenStore.Request("甲区").ToRow(clock.GetUtcNow())).StartTimeUtc < clock.GetUtcNow().AddYears(-9));
    }
}
