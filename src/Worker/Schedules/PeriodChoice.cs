namespace DevZoneDocs.Worker.Schedules;

/// <summary>Which period a firing names.</summary>
internal enum PeriodChoice
{
    /// <summary>The last one that had ended: what a report after the quarter's end is for.</summary>
    Ended,

    /// <summary>The last one that had begun: a report that is drafted before the quarter is over.</summary>
    Current,

    /// <summary>The one that begins next: what a plan is for.</summary>
    Coming,
}
