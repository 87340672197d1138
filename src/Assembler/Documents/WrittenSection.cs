using DevZoneDocs.Assembler.Sections;
using DocumentFormat.OpenXml;

namespace DevZoneDocs.Assembler.Documents;

/// <summary>A section as it stands in the document.</summary>
/// <param name="Title">Its heading, or its name where it has none of its own.</param>
/// <param name="MayLeave">Whether the report lets a model see its prose.</param>
internal sealed record WrittenSection(string Key, string Title, bool MayLeave, IReadOnlyList<WrittenBlock> Blocks)
{
    /// <summary>To be made before the section is composed: then headings are still known by the names of their styles.</summary>
    public static WrittenSection Of(string key, string title, bool mayLeave, MergedSection merged) =>
        new(key, title, mayLeave, [.. merged.Blocks.Select(block => new WrittenBlock(block, LayoutStyles.HeadingLevel(block)))]);
}

/// <summary>A paragraph or a table of a section.</summary>
/// <param name="HeadingLevel">Within the section; null where it is no heading.</param>
internal sealed record WrittenBlock(OpenXmlElement Element, int? HeadingLevel);
