using DevZoneDocs.Assembler.Periods;
using DevZoneDocs.Assembler.Periods.Workbooks;
using DevZoneDocs.Testing;

namespace DevZoneDocs.EndToEnd.Tests.Workbooks;

/// <summary>The workbooks of the seeds and of all data files, and what LibreOffice Calc saved of them, with one start of the program.</summary>
public sealed class SavedWorkbooks
{
    private readonly Dictionary<string, SavedWorkbook> _workbooks;

    public SavedWorkbooks()
    {
        List<PeriodData> data = [.. Names.Select(name => Read(File.ReadAllBytes(Repository.PathOf(name))))];
        List<byte[]> made = [.. data.Select(each => PeriodWorkbookWriter.Write(each))];
        IReadOnlyList<byte[]> saved = LibreOffice.Convert("xlsx", "xlsx", made);
        _workbooks = Names.Index().ToDictionary(name => name.Item, name => new SavedWorkbook(data[name.Index], made[name.Index], saved[name.Index]));
    }

    public static IReadOnlyList<string> Names { get; } =
    [
        .. Directory.GetFiles(Repository.PathOf("seeds"), "*.json").Where(file => !file.EndsWith(".schema.json", StringComparison.Ordinal))
            .Concat(Directory.GetFiles(Repository.PathOf("tests", "Worker.Tests", "Drafts", "Data"), "*.json"))
            .Select(file => Path.GetRelativePath(Repository.PathOf("."), file)).Order(StringComparer.Ordinal),
    ];

    public SavedWorkbook Of(string name) => _workbooks[name];

    private static PeriodData Read(byte[] json) => PeriodDataReader.ReadJson(new MemoryStream(json));
}

/// <param name="Made">Ours.</param>
/// <param name="Saved">The same after LibreOffice opened it, calculated its formulas and saved it.</param>
public sealed record SavedWorkbook(PeriodData Data, byte[] Made, byte[] Saved);
