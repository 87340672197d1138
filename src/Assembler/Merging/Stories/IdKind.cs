namespace DevZoneDocs.Assembler.Merging.Stories;

/// <summary>The numberings of a document, in each of which an id may be given once.</summary>
internal enum IdKind
{
    Bookmark,
    Drawing,
    Control,
    Revision,
}
