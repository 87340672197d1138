using System.Text.Json;
using System.Text.RegularExpressions;
using DevZoneDocs.Assembler.Periods.Json;
using DevZoneDocs.Assembler.Periods.Workbooks;
using DevZoneDocs.Assembler.Periods.Workbooks.Reading;
using DevZoneDocs.Assembler.Periods.Workbooks.Tables;
using DevZoneDocs.Assembler.Spreadsheets;
using DevZoneDocs.Assembler.Spreadsheets.Reading;

namespace DevZoneDocs.Assembler.Periods.Handed;

/// <summary>Reads workbooks and JSON files that are one set of data together.</summary>
internal static partial class HandedFiles
{
    /// <exception cref="PeriodDataException">With every problem of all files.</exception>
    public static PeriodData Read(IReadOnlyList<HandedFile> files, CancellationToken cancellation)
    {
        List<DataProblem> problems = [];
        List<DataNote> notes = [];
        HashSet<(string Place, string Key)> unread = [];
        HandedObject? whole = null;
        foreach (HandedFile file in files)
        {
            cancellation.ThrowIfCancellationRequested();
            ReadingLog log = new(files.Count > 1 ? $"{file.Name} " : "");
            HandedObject? read = Read(file, log, cancellation);
            problems.AddRange(log.Problems);
            notes.AddRange(log.Notes);
            unread.UnionWith(log.Unread);
            if (read is not null && whole is not null)
                new HandedMerge(notes).Merge(whole, read);
            whole ??= read;
        }

        if (whole is null)
            throw new PeriodDataException(PlaceOrder.Of(problems));
        return Bind(whole, files.Count == 1 ? files[0].Name : "", problems, notes, unread, cancellation);
    }

    private static HandedObject? Read(HandedFile file, ReadingLog log, CancellationToken cancellation)
    {
        try
        {
            if (!file.IsJson())
                return ReadWorkbook(file, log);
            ProblemList problems = new();
            using JsonDocument? document = JsonSource.Open(file.Content, problems, JsonLimits.PeriodData, cancellation);
            problems.ThrowIfAny();
            if (HandedJson.Of(document!.RootElement, log.PlaceOf("")) is HandedObject read)
                return read;
            log.Add(log.PlaceOf(""), PeriodMessages.NotAnObject(document.RootElement));
        }
        catch (PeriodDataException exception)
        {
            log.Problems.AddRange(exception.Problems.Select(problem => new DataProblem(log.PlaceOf(problem.Place).TrimEnd(), problem.Message)));
        }
        catch (DocumentException exception)
        {
            log.Add(file.Name, exception.Problem);
        }

        return null;
    }

    private static HandedObject? ReadWorkbook(HandedFile file, ReadingLog log)
    {
        Spreadsheet workbook = file.IsCsv ? CsvReader.Read(file.Content, file.Name) : SpreadsheetReader.Read(file.Content, file.Name);
        return file.Section is { } section && !PeriodWorkbookReader.IsOurs(workbook)
            ? OfficeTables.Read(workbook, section, log, file.Lines)
            : new PeriodWorkbookReader(log).Read(workbook);
    }

    /// <summary>How an office's own table is understood, without making data of it.</summary>
    /// <exception cref="PeriodDataException">With every problem of the table.</exception>
    public static IReadOnlyList<string> Explain(HandedFile file)
    {
        ReadingLog log = new("");
        Read(file with { Section = file.Section ?? "economy" }, log, CancellationToken.None);
        return log.Problems.Count == 0 ? file.Lines : throw new PeriodDataException(PlaceOrder.Of(log.Problems));
    }

    /// <summary>What the cells say is data only if the rules for all data hold, too; what they find is told at the cells.</summary>
    private static PeriodData Bind(
        HandedObject whole, string file, List<DataProblem> problems, List<DataNote> notes, HashSet<(string Place, string Key)> unread, CancellationToken cancellation)
    {
        (byte[] json, Dictionary<string, string> places) = HandedWriter.Write(whole);
        DataOrigins origins = new(file, places, notes);
        try
        {
            using MemoryStream stream = new(json, writable: false);
            PeriodData data = PeriodDataReader.ReadJson(stream, JsonLimits.Workbooks, cancellation);
            if (problems.Count == 0)
                return data with { Origins = origins };
        }
        catch (PeriodDataException exception)
        {
            HashSet<string> told = [.. problems.Select(problem => RowOf(problem.Place))];
            bool hasCover = whole.Find("zone") is not null || whole.Find("period") is not null;
            if (!hasCover)
                problems.Add(new DataProblem(whole.Place, WorkbookMessages.CoverMissing));
            problems.AddRange(exception.Problems
                .Where(problem => hasCover || problem.Place.Length > 0)
                .Where(problem => !unread.Contains((origins.PlaceOf(problem.Place), MissingKey().Match(problem.Message).Groups[1].Value)))
                .Select(problem => new DataProblem(origins.PlaceOf(problem.Place), WorkbookWords.Of(AtCells(problem.Message, origins))))
                .Where(problem => !told.Contains(RowOf(problem.Place))));
        }

        throw new PeriodDataException(PlaceOrder.Of(problems));
    }

    /// <summary>A place within a message is one of the same data.</summary>
    private static string AtCells(string message, DataOrigins origins) =>
        Pointer().Replace(message, match => origins.PlaceOf(match.Value));

    /// <summary>A row of which one cell could not be read is not told to lack it as well.</summary>
    private static string RowOf(string place)
    {
        int mark = place.LastIndexOf('!');
        return mark < 0 ? place : $"{place[..mark]}!{place[(mark + 1)..].TrimStart([.. "ABCDEFGHIJKLMNOPQRSTUVWXYZ"])}";
    }

    [GeneratedRegex("^缺少 ([a-zA-Z]+)", RegexOptions.CultureInvariant)]
    private static partial Regex MissingKey();

    [GeneratedRegex(@"/sections/\S+", RegexOptions.CultureInvariant)]
    private static partial Regex Pointer();
}
