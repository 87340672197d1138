using System.CommandLine;
using DevZoneDocs.Assembler;
using DevZoneDocs.Assembler.Drafts;
using DevZoneDocs.Assembler.Periods;
using DevZoneDocs.Assembler.Reports;
using DevZoneDocs.Assembler.Revisions;
using DevZoneDocs.Templates;
using DevZoneDocs.Worker.Files;

namespace DevZoneDocs.Worker.Commands;

/// <summary>What verifying and refreshing begin with: an editor's file, and a draft of the data that it is compared with.</summary>
internal sealed record RevisionInput(RevisedFile Revised, Draft Newer, TemplateCatalog Catalog)
{
    public static RevisionInput Read(RevisionArguments given, CancellationToken cancellation)
    {
        TemplateCatalog catalog = Catalogs.Of(given.Templates);
        RevisedFile revised = ReadFile(given.Revised) with { Original = given.Draft is { } draft ? ReadFile(draft).Content : null };
        PeriodData period = DataFiles.Read(given.Data, cancellation: cancellation);
        ReportDefinition definition = catalog.Report(given.Report ?? period.Report);
        return new RevisionInput(revised, DraftAssembler.Assemble(period, definition, cancellation: cancellation), catalog);
    }

    public static RevisedFile ReadFile(string path)
    {
        using Stream file = InputFile.Open(path);
        using MemoryStream copy = new();
        file.CopyTo(copy);
        return new RevisedFile(copy.ToArray(), path == "-" ? "标准输入" : Path.GetFileName(path));
    }
}

/// <summary>What verifying and refreshing are given.</summary>
/// <param name="Draft">The draft as it was generated; null where the editor's file remembers it.</param>
internal sealed record RevisionArguments(string Revised, IReadOnlyList<string> Data, string? Draft, string? Report, string? Templates)
{
    public static Option<string?> DraftOption() => new("--draft") { Description = "原来的初稿（.docx）；改过的文件丢了数据项清单（如经过 .odt）时用" };
}
