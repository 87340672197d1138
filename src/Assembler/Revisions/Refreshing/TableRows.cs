using DevZoneDocs.Assembler.Revisions.Reading;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Assembler.Revisions.Refreshing;

/// <summary>The rows of tables in the editor's file and in the newer draft.</summary>
internal sealed class TableRows(RevisedText editors, RevisedText newer)
{
    private readonly Dictionary<Paragraph, RevisedParagraph> _editors = editors.Paragraphs.ToDictionary(paragraph => paragraph.Element);

    /// <summary>The row of the editor's file that something stands in.</summary>
    public static TableRow? Of(TextRange? place) => place?.Paragraph.Element.Ancestors<TableRow>().FirstOrDefault();

    /// <param name="paragraph">Its place in the newer draft.</param>
    public TableRow? OfNewer(int paragraph) => newer.Paragraphs[paragraph].Element.Ancestors<TableRow>().FirstOrDefault();

    /// <summary>All that stands in a row of the editor's file.</summary>
    public IEnumerable<TextRange> TextOf(TableRow row) => row.Descendants<Paragraph>()
        .Select(paragraph => _editors[paragraph])
        .Where(paragraph => paragraph.Length > 0)
        .Select(paragraph => new TextRange(paragraph, 0, paragraph.Length));

    /// <summary>The cell of an editor's row in the place that a cell of the newer draft has in its row; null where something stands in it.</summary>
    public TextRange? EmptyCell(TableRow row, int newerParagraph)
    {
        TableCell cell = newer.Paragraphs[newerParagraph].Element.Ancestors<TableCell>().First();
        int index = cell.ElementsBefore().OfType<TableCell>().Count();
        Paragraph? paragraph = row.Elements<TableCell>().ElementAtOrDefault(index)?.Elements<Paragraph>().FirstOrDefault();
        return paragraph is not null && _editors[paragraph].Length == 0 ? new TextRange(_editors[paragraph], 0, 0) : null;
    }
}
