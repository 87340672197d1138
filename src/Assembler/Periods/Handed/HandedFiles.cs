using System.Text.Json;
using DevZoneDocs.Assembler.Periods.Json;
using DevZoneDocs.Assembler.Periods.Workbooks;
using DevZoneDocs.Assembler.Periods.Workbooks.Reading;
using DevZoneDocs.Assembler.Spreadsheets.Reading;

namespace DevZoneDocs.Assembler.Periods.Handed;

/// <summary>Reads workbooks and JSON files that are one set of data together.</summary>
internal static class HandedFiles
{
    /// <exception cref="PeriodDataException">With every problem of all files.</exception>
    public static PeriodData Read(IReadOnlyList<HandedFile> files, CancellationToken cancellation)
    {
        List<DataProblem> problems = [];
        List<DataNote> notes = [];
        HandedObject? whole = null;
        foreach (HandedFile file in files)
        {
            cancellation.ThrowIfCancellationRequested();
            ReadingLog log = new(files.Count > 1 ? $"{file.Name} " : "");
            HandedObject? read = Read(file, log, cancellation);
            problems.AddRange(log.Problems);
            notes.AddRange(log.Notes);
            if (read is not null && whole is not null)
                new HandedMerge(notes).Merge(whole, read);
            whole ??= read;
        }

        if (whole is null)
            throw new PeriodDataException(problems);
        return Bind(whole, files.Count == 1 ? files[0].Name : "", problems, notes, cancellation);
    }

    private static HandedObject? Read(HandedFile file, ReadingLog log, CancellationToken cancellation)
    {
        try
        {
            if (!file.IsJson())
                return new PeriodWorkbookReader(log).Read(SpreadsheetReader.Read(file.Content, file.Name));
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

    /// <summary>What the cells say is data only if the rules for all data hold, too; what they find is told at the cells.</summary>
    private static PeriodData Bind(HandedObject whole, string file, List<DataProblem> problems, List<DataNote> notes, CancellationToken cancellation)
    {
        (byte[] json, Dictionary<string, string> places) = HandedWriter.Write(whole);
        DataOrigins origins = new(file, places, notes);
        try
        {
            using MemoryStream stream = new(json, writable: false);
            PeriodData data = PeriodDataReader.ReadJson(stream, JsonLimits.PeriodData, cancellation);
            if (problems.Count == 0)
                return data with { Origins = origins };
        }
        catch (PeriodDataException exception)
        {
            HashSet<string> told = [.. problems.Select(problem => RowOf(problem.Place))];
            problems.AddRange(exception.Problems
                .Select(problem => new DataProblem(origins.PlaceOf(problem.Place), WorkbookWords.Of(problem.Message)))
                .Where(problem => !told.Contains(RowOf(problem.Place))));
        }

        throw new PeriodDataException(problems);
    }

    /// <summary>A row of which one cell could not be read is not told to lack it as well.</summary>
    private static string RowOf(string place)
    {
        int mark = place.LastIndexOf('!');
        return mark < 0 ? place : $"{place[..mark]}!{place[(mark + 1)..].TrimStart([.. "ABCDEFGHIJKLMNOPQRSTUVWXYZ"])}";
    }
}
