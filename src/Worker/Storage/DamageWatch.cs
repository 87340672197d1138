using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace DevZoneDocs.Worker.Storage;

/// <summary>
/// Remembers that SQLite has found its file damaged: written over in its place it is still the file that is watched, and a question
/// that happens to be answered says nothing of the rest.
/// </summary>
internal sealed class DamageWatch : DbCommandInterceptor
{
    private const int Corrupt = 11;
    private const int NoDatabase = 26;

    private volatile bool _isFound;

    /// <summary>Until the service is started again.</summary>
    public bool IsFound => _isFound;

    public static bool IsDamage(Exception exception) => exception.GetBaseException() is SqliteException { SqliteErrorCode: Corrupt or NoDatabase };

    public override void CommandFailed(DbCommand command, CommandErrorEventData eventData) => Look(eventData);

    public override Task CommandFailedAsync(DbCommand command, CommandErrorEventData eventData, CancellationToken cancellationToken = default)
    {
        Look(eventData);
        return Task.CompletedTask;
    }

    private void Look(CommandErrorEventData failed)
    {
        if (IsDamage(failed.Exception))
            _isFound = true;
    }
}
