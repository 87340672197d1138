namespace DevZoneDocs.Worker.Faults;

/// <summary>A moment just before or after a durable step, at which a test lets the program die.</summary>
internal enum CrashPoint
{
    MigrateBefore,
    MigrateAfter,
    AcceptBeforeWrite,
    AcceptBeforeCommit,
    AcceptAfterCommit,
    LineBeforeTrigger,
    LineAfterTrigger,
    ClaimBefore,
    ClaimAfter,
    ProgressBefore,
    ProgressAfter,
    FileBeforeWrite,
    FileBeforeFlush,
    FileAfterFlush,
    FileAfterRename,
    FileAfterFolderFlush,
    PublishBeforeWrite,
    PublishBeforeCommit,
    PublishAfterCommit,
    EndBefore,
    EndAfter,
    CancelBefore,
    CancelAfter,
    RescueBefore,
    RescueAfter,
    SweepBefore,
    SweepAfter,
}
