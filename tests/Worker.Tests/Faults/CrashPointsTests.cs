using DevZoneDocs.Worker.Faults;

namespace DevZoneDocs.Worker.Tests.Faults;

public sealed class CrashPointsTests
{
    [Theory]
    [InlineData("publish-before-commit", CrashPoint.PublishBeforeCommit, 1)]
    [InlineData("claim-after:3", CrashPoint.ClaimAfter, 3)]
    internal void A_point_is_chosen_by_its_name_and_turn(string text, CrashPoint point, int turn) =>
        Assert.Equal((point, turn), CrashPoints.Read(text));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public void Without_a_name_there_is_none(string? text) => Assert.Null(CrashPoints.Read(text));

    [Fact]
    public void A_name_of_nothing_is_refused() => Assert.Throws<ArgumentException>(() => CrashPoints.Read("no-such-point"));
}
