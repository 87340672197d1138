using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Testing;

/// <summary>Templates as other hands have made them, from the markup of their bodies.</summary>
public static class WordXml
{
    private const string Namespaces = """
        xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"
        xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"
        xmlns:v="urn:schemas-microsoft-com:vml" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
        xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"
        """;

    private const string Drawing = "http://schemas.openxmlformats.org/drawingml/2006/main";

    public static Body Body(string xml) => new($"<w:body {Namespaces}>{xml}</w:body>");

    public static byte[] Template(string xml) => Template(xml, _ => { });

    /// <param name="parts">Adds what the body names.</param>
    public static byte[] Template(string xml, Action<MainDocumentPart> parts) => Docx.Edit(Docx.FromOutline(""), document =>
    {
        parts(document.MainDocumentPart!);
        document.MainDocumentPart!.Document.Body = Body(xml);
    });

    public static string Run(string text) => $"<w:r><w:t xml:space=\"preserve\">{text}</w:t></w:r>";

    public static string Paragraph(string text) => $"<w:p>{Run(text)}</w:p>";

    /// <summary>A run with a picture, 36 × 18 mm.</summary>
    public static string Picture(string id, string description = "") => InlineDrawing(
        $"""
        <a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture">
        <pic:nvPicPr><pic:cNvPr id="1" name="图片 1"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="{id}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>
        <pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="1296000" cy="648000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData>
        """,
        description);

    /// <summary>A run with a chart, 90 × 50 mm.</summary>
    public static string Chart(string id, string description = "") => InlineDrawing(
        $"""<a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" r:id="{id}"/></a:graphicData>""",
        description,
        (3240000, 1800000));

    /// <summary>A run with a text box, as Word 2010 and later write it.</summary>
    public static string TextBox(string paragraphs) =>
        "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\">" + InlineDrawing(
            $"""
            <a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:cNvSpPr txBox="1"/>
            <wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="1296000" cy="648000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></wps:spPr>
            <wps:txbx><w:txbxContent>{paragraphs}</w:txbxContent></wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData>
            """,
            "")["<w:r>".Length..^"</w:r>".Length]
        + $"</mc:Choice><mc:Fallback><w:pict><v:rect><v:textbox><w:txbxContent>{paragraphs}</w:txbxContent></v:textbox></v:rect></w:pict></mc:Fallback></mc:AlternateContent></w:r>";

    public static string AddPicture(OpenXmlPartContainer owner, string id, byte[] content)
    {
        ImagePart part = owner.AddNewPart<ImagePart>("image/png", id);
        using MemoryStream stream = new(content);
        part.FeedData(stream);
        return id;
    }

    private static string InlineDrawing(string graphic, string description, (int Width, int Height)? size = null) => $"""
        <w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="{size?.Width ?? 1296000}" cy="{size?.Height ?? 648000}"/><wp:docPr id="1" name="图形 1" descr="{description}"/>
        <wp:cNvGraphicFramePr/><a:graphic xmlns:a="{Drawing}">{graphic}</a:graphic></wp:inline></w:drawing></w:r>
        """;
}
