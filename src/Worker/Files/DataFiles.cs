using DevZoneDocs.Assembler.Periods;
using DevZoneDocs.Assembler.Periods.Handed;

namespace DevZoneDocs.Worker.Files;

/// <summary>Reads the period data that the user names: one file, or several that are one set of data together.</summary>
internal static class DataFiles
{
    /// <summary>How <c>DATA</c> is explained wherever it may be several files.</summary>
    public const string Explained = "时段数据（.json 或填报表 .xlsx），可以写几个，一起算一份；- 为标准输入";

    /// <param name="paths"><c>-</c> is standard input.</param>
    /// <exception cref="InputException">A file cannot be read.</exception>
    /// <exception cref="PeriodDataException">With every problem of the data.</exception>
    /// <param name="section">The section that offices' own tables among the files are for; null where there may be none.</param>
    public static PeriodData Read(IReadOnlyList<string> paths, string? section = null, CancellationToken cancellation = default)
    {
        List<HandedFile> files = [];
        try
        {
            foreach (string path in paths)
                files.Add(Open(path) with { Section = section });
            return PeriodDataReader.Read(files, cancellation);
        }
        finally
        {
            files.ForEach(file => file.Content.Dispose());
        }
    }

    /// <exception cref="InputException">The file cannot be read.</exception>
    public static HandedFile Open(string path) => new(path == "-" ? "标准输入" : Path.GetFileName(path), InputFile.Open(path));
}
