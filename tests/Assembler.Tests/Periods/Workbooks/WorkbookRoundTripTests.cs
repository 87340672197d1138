using System.Text;
using DevZoneDocs.Assembler.Periods;
using DevZoneDocs.Assembler.Periods.Handed;
using DevZoneDocs.Assembler.Periods.Workbooks;
using DevZoneDocs.Testing;

namespace DevZoneDocs.Assembler.Tests.Periods.Workbooks;

/// <summary>Workbook → period data → workbook → period data gives the same data.</summary>
public sealed class WorkbookRoundTripTests
{
    public static TheoryData<string> Files =>
    [
        .. Directory.GetFiles(Repository.PathOf("seeds"), "*.json").Where(file => !file.EndsWith(".schema.json", StringComparison.Ordinal))
            .Concat(Directory.GetFiles(Repository.PathOf("tests", "Worker.Tests", "Drafts", "Data"), "*.json"))
            .Select(file => Path.GetRelativePath(Repository.PathOf("."), file)).Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(Files))]
    public void What_was_handed_in_as_JSON_is_the_same_after_a_workbook(string file)
    {
        PeriodData data = Given.Json(File.ReadAllText(Repository.PathOf(file)));

        PeriodData read = Read(PeriodWorkbookWriter.Write(data));

        Assert.Equal(Text(data), Text(read));
        Assert.Empty(read.Origins.Notes);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Data_of_every_shape_are_the_same_after_two_workbooks(int seed)
    {
        GeneratedData generated = new(seed);
        for (int round = 0; round < 40; round++)
        {
            PeriodData data = generated.Next();

            byte[] first = PeriodWorkbookWriter.Write(data);
            PeriodData read = Read(first);

            Assert.Equal(Text(data), Text(read));
            Assert.Equal(first, PeriodWorkbookWriter.Write(read));
        }
    }

    internal static PeriodData Read(byte[] workbook, string name = "填报表.xlsx") => PeriodDataReader.Read([new HandedFile(name, new MemoryStream(workbook))]);

    private static string Text(PeriodData data) => Encoding.UTF8.GetString(PeriodDataWriter.WriteJson(data));
}
