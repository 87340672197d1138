using Quartz;

namespace DevZoneDocs.Worker.Storage;

/// <summary>The job engine's own script of its tables on PostgreSQL, which creates what is missing and drops nothing.</summary>
internal static class QuartzSchema
{
    private const string Script = "Quartz.Impl.AdoJobStore.Schema.create_postgres.sql";

    /// <summary>What the engine's names begin with.</summary>
    private const string Prefix = "QRTZ_";

    /// <returns>One statement each.</returns>
    public static IReadOnlyList<string> Statements()
    {
        using Stream script = typeof(IScheduler).Assembly.GetManifestResourceStream(Script)
            ?? throw new InvalidOperationException($"Quartz has no script {Script}.");
        using StreamReader reader = new(script);
        return
        [
            .. reader.ReadToEnd().ReplaceLineEndings("\n").Split("\n--;;\n")
                .Select(statement => statement.Replace("{0}", Prefix, StringComparison.Ordinal).Replace("{1}", Prefix, StringComparison.Ordinal))
                .Where(statement => statement.Split('\n').Any(line => line.Trim().Length > 0 && !line.StartsWith("--", StringComparison.Ordinal))),
        ];
    }
}
