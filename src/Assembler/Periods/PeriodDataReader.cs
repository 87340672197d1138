using System.Text.Json;
using DevZoneDocs.Assembler.Periods.Handed;
using DevZoneDocs.Assembler.Periods.Json;
using DevZoneDocs.Assembler.Periods.Rules;

namespace DevZoneDocs.Assembler.Periods;

/// <summary>Reads period data (时段数据) as they are handed in.</summary>
public static class PeriodDataReader
{
    /// <summary>Reads JSON as UTF-8, within <see cref="PeriodBounds"/>. The caller keeps the stream open.</summary>
    /// <exception cref="PeriodDataException">With every problem of the data, each at its JSON pointer (RFC 6901).</exception>
    /// <exception cref="OperationCanceledException">Nobody waits for the answer any more.</exception>
    public static PeriodData ReadJson(Stream json, CancellationToken cancellation = default)
    {
        return ReadJson(json, JsonLimits.PeriodData, cancellation);
    }

    /// <summary>Reads what is handed in: one JSON file, or workbooks and JSON files that are one set of data together.</summary>
    /// <exception cref="PeriodDataException">With every problem of the data, each at its sheet and cell, or at its JSON pointer.</exception>
    /// <exception cref="OperationCanceledException">Nobody waits for the answer any more.</exception>
    public static PeriodData Read(IReadOnlyList<HandedFile> files, CancellationToken cancellation = default) =>
        files is [var only] && only.IsJson() ? ReadJson(only.Content, cancellation) : HandedFiles.Read(files, cancellation);

    /// <summary>How an office's own table (.xlsx, .csv) is understood, line by line.</summary>
    /// <exception cref="PeriodDataException">With every problem of the table, each at its sheet and cell.</exception>
    public static IReadOnlyList<string> Explain(HandedFile table) => HandedFiles.Explain(table);

    /// <exception cref="PeriodDataException">With every problem of the data, each at its JSON pointer (RFC 6901).</exception>
    internal static PeriodData ReadJson(Stream json, JsonLimits limits, CancellationToken cancellation)
    {
        ProblemList problems = new();
        Origins origins = new();
        using JsonDocument? document = JsonSource.Open(json, problems, limits, cancellation);
        if (document is not null && new JsonBinder(problems, origins, cancellation).Bind<PeriodData>(document.RootElement) is { } data)
        {
            new PeriodRules(origins, problems, cancellation).Check(data);
            problems.ThrowIfAny();
            return data;
        }

        problems.ThrowIfAny();
        throw new InvalidOperationException("Data that could not be bound must have a problem.");
    }
}
