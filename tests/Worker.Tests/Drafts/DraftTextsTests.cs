using DevZoneDocs.Assembler;
using DevZoneDocs.Assembler.Periods;
using DevZoneDocs.Templates;

namespace DevZoneDocs.Worker.Tests.Drafts;

/// <summary>Whole drafts as an editor reads them, approved by one: the seeds, and data that are unlike them.</summary>
public sealed class DraftTextsTests
{
    private static readonly TemplateCatalog Catalog = new(new EmbeddedTemplates());

    public static TheoryData<string> Files =>
    [
        .. new[] { Repository.PathOf("seeds"), Repository.PathOf("tests", "Worker.Tests", "Drafts", "Data") }
            .SelectMany(folder => Directory.GetFiles(folder, "*.json"))
            .Select(file => Path.GetRelativePath(Repository.Root, file).Replace('\\', '/'))
            .Where(file => !file.EndsWith(".schema.json", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_draft_reads_as_it_was_approved(string file)
    {
        using FileStream stream = File.OpenRead(Path.Combine(Repository.Root, file));
        PeriodData data = PeriodDataReader.ReadJson(stream);

        byte[] draft = DraftAssembler.Assemble(data, Catalog.Report(data.Report)).Content.ToArray();

        Approved.Check(string.Join('\n', DraftText.Paragraphs(draft)) + "\n", Path.GetFileNameWithoutExtension(file));
    }
}
