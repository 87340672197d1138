namespace DevZoneDocs.Assembler.Documents.Contents;

/// <summary>A line of a table of contents.</summary>
/// <param name="Text">The heading with its number.</param>
/// <param name="Bookmark">The name of the bookmark at the heading.</param>
/// <param name="Page">As estimated, from the first page of the text.</param>
internal sealed record ContentsEntry(string Text, int Level, string Bookmark, int Page);
