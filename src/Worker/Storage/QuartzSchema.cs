using Quartz;

namespace DevZoneDocs.Worker.Storage;

/// <summary>The job engine's own script of its tables, which creates what is missing and drops nothing.</summary>
internal static class QuartzSchema
{
    /// <summary>What the engine's names begin with in both stores.</summary>
    private const string Prefix = "QRTZ_";

    /// <returns>One statement each.</returns>
    public static IReadOnlyList<string> Statements(bool isPostgres)
    {
        string name = $"Quartz.Impl.AdoJobStore.Schema.create_{(isPostgres ? "postgres" : "sqlite")}.sql";
        using Stream script = typeof(IScheduler).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"Quartz has no script {name}.");
        using StreamReader reader = new(script);
        return
        [
            .. reader.ReadToEnd().ReplaceLineEndings("\n").Split("\n--;;\n")
                .Select(statement => statement.Replace("{0}", Prefix, StringComparison.Ordinal).Replace("{1}", Prefix, StringComparison.Ordinal))
                .Where(statement => statement.Split('\n').Any(line => line.Trim().Length > 0 && !line.StartsWith("--", StringComparison.Ordinal))),
        ];
    }
}
