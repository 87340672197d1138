using DevZoneDocs.Assembler.Reports;
using Quartz;

namespace DevZoneDocs.Worker.Schedules;

/// <summary>When drafts of one zone and report are made by themselves (定时生成).</summary>
internal sealed record Schedule
{
    /// <summary>What it is known by in the store: another name is another schedule.</summary>
    public required string Name { get; init; }

    public required string Zone { get; init; }

    /// <summary>A report kind, such as <c>quarter</c>.</summary>
    public required string Report { get; init; }

    /// <summary>Read against the clock on the wall in <see cref="TimeZone"/>.</summary>
    public required CronExpression Cron { get; init; }

    public required TimeZoneInfo TimeZone { get; init; }

    /// <summary>The shape of the periods it goes through; never <see cref="PeriodShape.Any"/>.</summary>
    public required PeriodShape Shape { get; init; }

    public required PeriodChoice Choice { get; init; }

    public Incomplete OnIncomplete { get; init; }

    /// <summary>How long complete data are waited for.</summary>
    public TimeSpan Patience { get; init; }

    /// <summary>Whether the model rewords the draft.</summary>
    public bool Polish { get; init; }
}
