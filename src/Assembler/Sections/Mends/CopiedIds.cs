using DevZoneDocs.Assembler.Sections.Stories;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Drawing.Wordprocessing;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Assembler.Sections.Mends;

/// <summary>Gives drawings, content controls and tracked changes that were copied ids of their own.</summary>
internal static class CopiedIds
{
    public static void Mend(StoryMarks story, IdSpace ids)
    {
        foreach (DocProperties drawing in story.Drawings)
        {
            if (drawing.Id?.HasValue != true || !ids.Claim(IdKind.Drawing, drawing.Id.Value))
                drawing.Id = (uint)ids.Fresh(IdKind.Drawing);
        }

        foreach (SdtId control in story.Controls)
        {
            if (control.Val?.HasValue != true || !ids.Claim(IdKind.Control, control.Val.Value))
                control.Val = (int)ids.Fresh(IdKind.Control);
        }

        foreach (OpenXmlElement revision in story.Revisions)
        {
            if (!ids.Claim(IdKind.Revision, StoryMarks.RevisionId(revision)!.Value))
                StoryMarks.SetRevisionId(revision, ids.Fresh(IdKind.Revision));
        }
    }

    /// <summary>Takes note of the ids of a story that stays as it is.</summary>
    public static void Claim(StoryMarks story, IdSpace ids)
    {
        foreach (BookmarkStart start in story.Bookmarks.OfType<BookmarkStart>())
        {
            if (long.TryParse(start.Id?.Value, out long id))
                ids.Claim(IdKind.Bookmark, id);
        }

        foreach (DocProperties drawing in story.Drawings.Where(drawing => drawing.Id?.HasValue == true))
            ids.Claim(IdKind.Drawing, drawing.Id!.Value);
        foreach (SdtId control in story.Controls.Where(control => control.Val?.HasValue == true))
            ids.Claim(IdKind.Control, control.Val!.Value);
        foreach (OpenXmlElement revision in story.Revisions)
            ids.Claim(IdKind.Revision, StoryMarks.RevisionId(revision)!.Value);
    }
}
