using DevZoneDocs.Assembler.Facts;
using DevZoneDocs.Assembler.Sections.Tags;

namespace DevZoneDocs.Assembler.Sections;

/// <summary>Says what is written where a tag has no datum, and tells of it.</summary>
internal interface IGapMaker
{
    /// <param name="isKnown">Whether the name is declared and only its datum is absent.</param>
    FactNode For(ValueTag tag, bool isKnown, Scope scope, TemplateLocation location);

    void ReportUnknown(string tag, TagPath path, Scope scope, TemplateLocation location);

    void ReportUnwritable(string tag, TemplateLocation location);

    void ReportNoList(string tag, TemplateLocation location);

    /// <summary>Of an item that lacks what others of its list have, where the name was found around them.</summary>
    void ReportBorrowed(string tag, TagPath path, TemplateLocation location);

    /// <summary>Of a datum that is there and cannot be shown.</summary>
    void ReportUnusable(string message, TemplateLocation location);
}
