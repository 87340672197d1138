using DevZoneDocs.Assembler.Polishing.Tracking;
using DevZoneDocs.Assembler.Revisions.Memory;
using DevZoneDocs.Assembler.Revisions.Reading;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Assembler.Revisions.Refreshing;

/// <summary>Makes paragraphs and rows of the newer draft part of the editor's file, as insertions.</summary>
/// <param name="styles">The ids of the styles that the editor's file has.</param>
internal sealed class NewBlocks(RevisionMarks marks, TrackedEditor editor, FactNames names, IReadOnlySet<string> styles)
{
    /// <param name="newer">The paragraph in the newer draft.</param>
    /// <param name="sentences">All that stands in it.</param>
    public Paragraph Paragraph(RevisedParagraph newer, IEnumerable<WrittenSentence> sentences)
    {
        Paragraph paragraph = new(PropertiesOf(newer.Element));
        RunProperties? format = newer.Length > 0 ? newer.Letters[0].Holder.Ancestors<Run>().First().RunProperties : null;
        foreach (NewPiece piece in sentences.SelectMany(sentence => NewPieces.Of(sentence, names)))
            paragraph.Append(editor.Write(piece, format));
        return paragraph;
    }

    /// <param name="row">In the newer draft.</param>
    /// <param name="paragraphOf">Makes the paragraph anew that stands for one of the row's.</param>
    public TableRow Row(TableRow row, Func<Paragraph, Paragraph> paragraphOf)
    {
        TableRow copy = (TableRow)row.CloneNode(true);
        foreach ((Paragraph old, Paragraph target) in row.Descendants<Paragraph>().Zip(copy.Descendants<Paragraph>().ToList()))
            target.Parent!.ReplaceChild(paragraphOf(old), target);
        copy.TableRowProperties ??= new TableRowProperties();
        copy.TableRowProperties.AppendChild(marks.Sign(new Inserted()));
        return copy;
    }

    /// <summary>As in the newer draft, without what belongs to that file alone; the mark of the paragraph is inserted, too.</summary>
    private ParagraphProperties PropertiesOf(Paragraph newer)
    {
        ParagraphProperties properties = (ParagraphProperties?)newer.ParagraphProperties?.CloneNode(true) ?? new ParagraphProperties();
        properties.NumberingProperties = null;
        properties.RemoveAllChildren<SectionProperties>();
        properties.RemoveAllChildren<ParagraphPropertiesChange>();
        if (properties.ParagraphStyleId?.Val?.Value is { } style && !styles.Contains(style))
            properties.ParagraphStyleId = null;
        ParagraphMarkRunProperties mark = properties.ParagraphMarkRunProperties ??= new ParagraphMarkRunProperties();
        mark.PrependChild(marks.Sign(new Inserted()));
        return properties;
    }
}
