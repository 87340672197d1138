using DevZoneDocs.Assembler.Program;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Assembler.Compiling;

/// <summary>What elements are to those around them.</summary>
internal static class PieceKinds
{
    public static PieceKind Of(OpenXmlElement element) => element switch
    {
        Paragraph => PieceKind.Paragraph | PieceKind.EndsStory,
        Table => PieceKind.Table,
        TableRow row => IsHeading(row) ? PieceKind.None : PieceKind.BodyRow,
        SdtRow => PieceKind.BodyRow,
        SdtElement => Ends(element.ChildElements.FirstOrDefault(child => child.LocalName == "sdtContent")),
        { LocalName: "sdtContent", HasChildren: true } => PieceKind.Content | Ends(element),
        _ => PieceKind.None,
    };

    public static ElementKind OfTagged(OpenXmlElement element) => element switch
    {
        Paragraph => ElementKind.Paragraph,
        Hyperlink => ElementKind.Link,
        Table => ElementKind.Table,
        TableRow row => IsHeading(row) ? ElementKind.HeadingRow : ElementKind.Row,
        SdtRow => ElementKind.RowControl,
        SdtElement => ElementKind.Control,
        { LocalName: "sdtContent" } => ElementKind.Content,
        _ => ElementKind.Other,
    };

    /// <summary>A control around whole paragraphs may be the last of its place.</summary>
    private static PieceKind Ends(OpenXmlElement? content) =>
        content?.LastChild is { } last ? Of(last) & PieceKind.EndsStory : PieceKind.None;

    private static bool IsHeading(TableRow row) => row.TableRowProperties?.GetFirstChild<TableHeader>() is not null;
}
