using DevZoneDocs.Assembler.Periods;
using DevZoneDocs.Assembler.Periods.Handed;
using Microsoft.AspNetCore.Http;

namespace DevZoneDocs.Worker.Http;

/// <summary>Reads the files of a form that are one set of data together: workbooks of departments, and JSON.</summary>
internal static class OrderFiles
{
    /// <summary>Whether they are more than the one JSON file, which is taken as it came.</summary>
    public static bool AreSeveral(IReadOnlyList<IFormFile> files) =>
        files.Count > 1 || files.Any(file => Path.GetExtension(file.FileName).Equals(".xlsx", StringComparison.OrdinalIgnoreCase));

    /// <returns>The data of all files as JSON.</returns>
    /// <exception cref="ApiException">Two files do not agree, or cannot be read.</exception>
    public static async Task<ReadOnlyMemory<byte>> ReadAsync(IReadOnlyList<IFormFile> files, DataReadings readings, CancellationToken cancellation)
    {
        List<HandedFile> handed = [];
        try
        {
            foreach (IFormFile file in files)
            {
                MemoryStream copy = new();
                handed.Add(new HandedFile(Path.GetFileName(file.FileName), copy));
                await file.CopyToAsync(copy, cancellation);
                copy.Position = 0;
            }

            PeriodData data = await readings.ReadAsync(handed, cancellation);
            ApiProblem[] contradictions = [.. data.Origins.Notes.Where(note => note.IsContradiction).Select(note => new ApiProblem(note.Place, note.Message))];
            return contradictions.Length == 0 ? PeriodDataWriter.WriteJson(data) : throw new ApiException(ProblemKind.PeriodData, contradictions);
        }
        catch (PeriodDataException exception)
        {
            throw new ApiException(ProblemKind.PeriodData, [.. exception.Problems.Select(problem => new ApiProblem(problem.Place, problem.Message))]);
        }
        finally
        {
            handed.ForEach(file => file.Content.Dispose());
        }
    }
}
