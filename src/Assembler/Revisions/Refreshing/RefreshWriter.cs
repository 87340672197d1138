using DevZoneDocs.Assembler.Polishing.Tracking;
using DevZoneDocs.Assembler.Revisions.Reading;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Assembler.Revisions.Refreshing;

/// <summary>Carries out a plan in the editor's file: comments first, then what changes within paragraphs, then rows and paragraphs.</summary>
internal sealed class RefreshWriter(RevisionMarks marks, TrackedEditor editor, RevisionComments comments, NewBlocks blocks, RevisedText newer)
{
    /// <summary>Behind what the next block of a place goes: each behind the last.</summary>
    private readonly Dictionary<OpenXmlElement, OpenXmlElement> _last = [];

    private readonly Dictionary<TableRow, TableRow> _rows = [];

    public void Write(RefreshPlan plan)
    {
        foreach ((TextRange range, string text) in plan.Comments)
            comments.Add(range, text);
        foreach (TextRange gap in plan.Filled)
            comments.Close(gap);
        foreach (IGrouping<RevisedParagraph, Replacement> paragraph in plan.Replacements.GroupBy(each => each.Range.Paragraph).ToList())
            Write(paragraph.Key, [.. paragraph]);
        foreach (TableRow row in plan.RemovedRows)
            Remove(row);
        ILookup<int, NewSentences> cells = plan.Insertions.ToLookup(each => each.Paragraph);
        foreach (NewSentences added in plan.Insertions)
            Insert(added, cells);
    }

    private void Write(RevisedParagraph paragraph, IReadOnlyList<Replacement> replacements)
    {
        bool isEmptied = replacements.Sum(each => each.Range.Length) == paragraph.Length && replacements.All(each => each.Pieces.Count == 0);
        editor.Apply(replacements);
        if (isEmptied && TableRows.Of(new TextRange(paragraph, 0, 0)) is null)
            MarkDeleted(paragraph.Element);
    }

    /// <summary>With its text the paragraph itself goes.</summary>
    private void MarkDeleted(Paragraph paragraph)
    {
        ParagraphProperties properties = paragraph.ParagraphProperties ??= new ParagraphProperties();
        ParagraphMarkRunProperties mark = properties.ParagraphMarkRunProperties ??= new ParagraphMarkRunProperties();
        if (mark.GetFirstChild<Deleted>() is null)
            mark.PrependChild(marks.Sign(new Deleted()));
    }

    private void Remove(TableRow row)
    {
        row.TableRowProperties ??= new TableRowProperties();
        row.TableRowProperties.AppendChild(marks.Sign(new Deleted()));
    }

    private void Insert(NewSentences added, ILookup<int, NewSentences> cells)
    {
        RevisedParagraph paragraph = newer.Paragraphs[added.Paragraph];
        TableRow? row = paragraph.Element.Ancestors<TableRow>().FirstOrDefault();
        if (row is null)
        {
            Put(Outermost(added.Before.Paragraph.Element), blocks.Paragraph(paragraph, added.Sentences));
            return;
        }

        if (_rows.ContainsKey(row))
            return;
        Dictionary<Paragraph, RevisedParagraph> known = newer.Paragraphs.ToDictionary(each => each.Element);
        _rows[row] = blocks.Row(row, old => blocks.Paragraph(known[old], cells[known[old].Number].SelectMany(each => each.Sentences)));
        OpenXmlElement place = (OpenXmlElement?)added.Before.Paragraph.Element.Ancestors<TableRow>().FirstOrDefault() ?? added.Before.Paragraph.Element;
        if (place is TableRow)
            Put(place, _rows[row]);
    }

    private void Put(OpenXmlElement place, OpenXmlElement block)
    {
        _last.GetValueOrDefault(place, place).InsertAfterSelf(block);
        _last[place] = block;
    }

    /// <summary>A paragraph that follows a table stands behind the table.</summary>
    private static OpenXmlElement Outermost(Paragraph paragraph) => (OpenXmlElement?)paragraph.Ancestors<Table>().LastOrDefault() ?? paragraph;
}
