using System.Xml;
using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;

namespace DevZoneDocs.Assembler.Revisions.Releasing.Cleaning;

/// <summary>Names of people and bodies in the properties of a file; its title stays.</summary>
internal sealed class Names : ICleaning
{
    private static readonly HashSet<string> Core = ["creator", "lastModifiedBy", "contentStatus", "keywords", "description", "category"];
    private static readonly HashSet<string> Extended = ["Company", "Manager", "Template", "HyperlinkBase"];

    public string? Clean(Candidate candidate)
    {
        bool hadCore = Remove(candidate.Document.CoreFilePropertiesPart, Core);
        bool hadExtended = Remove(candidate.Document.ExtendedFilePropertiesPart, Extended);
        return hadCore || hadExtended ? "去掉文件属性中的姓名、单位和备注" : null;
    }

    private static bool Remove(OpenXmlPart? part, HashSet<string> names)
    {
        if (part is null || Read(part) is not { } root)
            return false;
        List<XElement> told = [.. root.Elements().Where(element => names.Contains(element.Name.LocalName) && element.Value.Length > 0)];
        if (told.Count == 0)
            return false;
        told.ForEach(element => element.Remove());
        using Stream stream = part.GetStream(FileMode.Create, FileAccess.Write);
        using XmlWriter writer = XmlWriter.Create(stream);
        root.Save(writer);
        return true;
    }

    private static XElement? Read(OpenXmlPart part)
    {
        using Stream stream = part.GetStream(FileMode.Open, FileAccess.Read);
        using XmlReader reader = XmlReader.Create(stream, new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            MaxCharactersInDocument = Packages.MaxCharactersInPart,
        });
        return reader.MoveToContent() == XmlNodeType.Element ? (XElement)XNode.ReadFrom(reader) : null;
    }
}
