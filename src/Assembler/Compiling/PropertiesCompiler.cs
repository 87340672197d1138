using System.Xml.Linq;
using DevZoneDocs.Assembler.Merging.Stories;
using DevZoneDocs.Assembler.Packaging;
using DevZoneDocs.Assembler.Program;
using DevZoneDocs.Assembler.Sections;
using DevZoneDocs.Assembler.Sections.Tags;
using DocumentFormat.OpenXml.Packaging;

namespace DevZoneDocs.Assembler.Compiling;

/// <summary>The properties of a file (title, subject, author) => a story of plain text, where they have tags.</summary>
internal static class PropertiesCompiler
{
    private const string Where = "文件属性";

    public static StoryTemplate? Compile(WordprocessingDocument document, string name, List<TemplateProblem> problems)
    {
        if (document.CoreFilePropertiesPart is not { } part)
            return null;
        using Stream content = part.GetStream(FileMode.Open, FileAccess.Read);
        XDocument xml = PackageXml.Read(content);
        CutMarkup cut = new();
        List<PlacedTag> tags = [];
        TemplateLocation location = new(name, 0, "") { Part = Where };
        foreach (XElement property in xml.Descendants()
            .Where(each => !each.HasElements && each.Value.Contains("{{", StringComparison.Ordinal)))
        {
            IReadOnlyList<TextPiece> pieces = TextPiece.Read(property.Value, location, Where, problems);
            tags.AddRange(pieces.Select(piece => piece.Tag).OfType<PlacedTag>());
            property.Value = string.Concat(pieces.Select(piece => piece.Tag is null ? piece.Text : piece.Text + cut.Text()));
        }

        if (tags.Count == 0)
            return null;
        List<Operation> operations = [];
        foreach ((int i, (ReadOnlyMemory<byte> markup, _)) in cut.Cut(PackageXml.Bytes(xml)).Index())
        {
            operations.Add(new FixedMarkup([(markup, null)]));
            if (i < tags.Count)
                operations.Add(new TextOperation((ValueTag)tags[i].Tag, tags[i].Location));
        }

        return new StoryTemplate(PartNames.Of(part.Uri), new StoryFrame(ReadOnlyMemory<byte>.Empty, ReadOnlyMemory<byte>.Empty),
            operations)
        { IsBody = false };
    }
}
