using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Assembler.Tests.Sections;

/// <summary>Templates as other hands have made them, from the markup of their bodies.</summary>
internal static class WordXml
{
    private const string Namespaces = """
        xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"
        xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"
        xmlns:v="urn:schemas-microsoft-com:vml"
        """;

    public static Body Body(string xml) => new($"<w:body {Namespaces}>{xml}</w:body>");

    public static byte[] Template(string xml) => Docx.Edit(Docx.FromOutline(""), document => document.MainDocumentPart!.Document.Body = Body(xml));

    public static string Run(string text) => $"<w:r><w:t xml:space=\"preserve\">{text}</w:t></w:r>";

    public static string Paragraph(string text) => $"<w:p>{Run(text)}</w:p>";
}
