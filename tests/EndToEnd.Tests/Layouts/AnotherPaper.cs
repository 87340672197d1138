using DevZoneDocs.Assembler;
using DevZoneDocs.Assembler.Drafts;
using DevZoneDocs.Assembler.Periods;
using DevZoneDocs.Templates;
using DevZoneDocs.Testing;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.EndToEnd.Tests.Layouts;

/// <summary>A seed's report on A3 with lines closer together: a layout file alone is another, and nothing else.</summary>
public sealed class AnotherPaper
{
    public const int PaperWidth = 16838;
    public const int LeftMargin = 1587;
    public const int CharacterWidth = 315;

    /// <summary>(16838 − 1587 − 1474) ÷ 315.</summary>
    public const int LineCharacters = 43;

    public AnotherPaper()
    {
        using FileStream stream = File.OpenRead(Repository.PathOf("seeds", "jindong-2010-q1-q3.json"));
        PeriodData data = PeriodDataReader.ReadJson(stream) with { Date = new PartialDate(2010, 10, Day: 8) };
        Drafted = DraftAssembler.Assemble(data, new TemplateCatalog(new OneLayout(), new EmbeddedTemplates()).Report(data.Report));
        Shipped = DraftAssembler.Assemble(data, new TemplateCatalog(new EmbeddedTemplates()).Report(data.Report));
        Pages = PdfPages.Read(LibreOffice.Convert("pdf", Drafted.Content.ToArray())[0]);
    }

    public Draft Drafted { get; }

    /// <summary>The same data on the layout as it is shipped.</summary>
    public Draft Shipped { get; }

    public IReadOnlyList<PdfPage> Pages { get; }

    private sealed class OneLayout : ITemplateSource
    {
        public IEnumerable<string> ReportKinds => [];

        public byte[]? Read(string path) => path == "Layouts/gbt9704.docx" ? Layout() : null;

        /// <summary>What an office does in Word: 页面设置, and the line spacing of the styles.</summary>
        private static byte[] Layout()
        {
            using MemoryStream shipped = new();
            using (Stream layout = Docx.Layout())
                layout.CopyTo(shipped);
            return Docx.Edit(shipped.ToArray(), document =>
            {
                MainDocumentPart main = document.MainDocumentPart!;
                SectionProperties page = main.Document.Body!.Elements<SectionProperties>().Single();
                PageSize size = page.GetFirstChild<PageSize>()!;
                (size.Width, size.Height) = (PaperWidth, 23811U);
                page.GetFirstChild<DocGrid>()!.LinePitch = 490;
                foreach (SpacingBetweenLines spacing in main.StyleDefinitionsPart!.Styles!.Descendants<SpacingBetweenLines>().Where(spacing => spacing.Line?.Value == "579"))
                    spacing.Line = "490";
            });
        }
    }
}
