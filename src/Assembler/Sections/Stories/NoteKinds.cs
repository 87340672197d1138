using System.Globalization;
using DevZoneDocs.Assembler.Merging.Stories;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Assembler.Sections.Stories;

/// <summary>Tells notes by their elements.</summary>
internal static class NoteKinds
{
    /// <param name="element">A note, or the root of its part.</param>
    public static NoteKind Of(OpenXmlElement element) => element switch
    {
        Footnote or Footnotes => NoteKind.Footnote,
        Endnote or Endnotes => NoteKind.Endnote,
        _ => NoteKind.Comment,
    };

    public static long IdOf(OpenXmlElement note) => note switch
    {
        FootnoteEndnoteType end => end.Id?.Value ?? 0,
        Comment comment when long.TryParse(comment.Id?.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long id) =>
            id,
        _ => -1,
    };
}
