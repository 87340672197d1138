using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Assembler.Tests.Documents;

/// <summary>Numberings of templates, in markup.</summary>
internal static class Lists
{
    /// <summary>A list of one level, whose definition has its own number, too.</summary>
    public static string Of(int id, string text, string inner = "") =>
        $"""
        <w:abstractNum w:abstractNumId="{id}"><w:nsid w:val="0000000{id}"/><w:multiLevelType w:val="singleLevel"/>{inner}
        <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="{text}"/><w:lvlJc w:val="left"/></w:lvl></w:abstractNum>
        <w:num w:numId="{id}"><w:abstractNumId w:val="{id}"/></w:num>
        """;

    public static void Put(MainDocumentPart main, string markup)
    {
        NumberingDefinitionsPart part = main.NumberingDefinitionsPart ?? main.AddNewPart<NumberingDefinitionsPart>("rIdNumbering");
        part.Numbering = new Numbering($"<w:numbering xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">{markup}</w:numbering>");
    }
}
