namespace DevZoneDocs.Worker.Storage;

/// <summary>Where a request for a draft stands; the ways between them are in docs/jobs.md.</summary>
internal enum RequestState
{
    Queued,
    Running,
    Completed,
    Failed,
    Cancelled,
}
