using System.Text;
using DevZoneDocs.Assembler;
using DevZoneDocs.Templates;
using DevZoneDocs.Worker.Http;

namespace DevZoneDocs.Worker.Tests.Http;

public sealed class DataReadingsTests
{
    [Fact]
    public async Task Checks_of_handed_in_data_end_in_time_and_say_so()
    {
        using DataReadings readings = new(new HastyClock());
        HandedInData data = await readings.ReadAsync(Encoding.UTF8.GetBytes(GivenData.Of("甲区")), CancellationToken.None);

        CheckResult result = await readings.CheckAsync(data.Data, new TemplateCatalog(new EmbeddedTemplates()).Report("annual"), CancellationToken.None);

        Assert.Contains(result.Findings, finding => finding.Code == "T01");
    }

    /// <summary>A minute passes with every look at it.</summary>
    private sealed class HastyClock : TimeProvider
    {
        private long _now;

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => _now += TimeSpan.TicksPerMinute;
    }
}
