using DevZoneDocs.Assembler.Documents;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Assembler.Tests.Documents;

/// <summary>Layouts to be measured: the shipped one, and what an office makes of it in Word.</summary>
internal static class GivenLayout
{
    public static LayoutMeasures Shipped => Of(_ => { });

    public static LayoutMeasures Of(Action<GivenPage> change)
    {
        byte[] layout = Docx.Edit(Docx.FromOutline(""), document => change(new GivenPage(document.MainDocumentPart!)));
        WordprocessingDocument document = Docx.Open(layout);
        return LayoutMeasures.Of(document, document.MainDocumentPart!.Document.Body!.Elements<SectionProperties>().Single());
    }
}

/// <summary>What of a layout is changed.</summary>
internal sealed class GivenPage(MainDocumentPart main)
{
    private SectionProperties Page => main.Document.Body!.Elements<SectionProperties>().Single();

    public PageSize Size => Page.GetFirstChild<PageSize>()!;

    public DocGrid Grid => Page.GetFirstChild<DocGrid>()!;

    public Style Style(string id) => main.StyleDefinitionsPart!.Styles!.Elements<Style>().Single(style => style.StyleId! == id);
}
