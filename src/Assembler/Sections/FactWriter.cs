using DevZoneDocs.Assembler.Facts;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Assembler.Sections;

/// <summary>
/// Writes facts into paragraphs: the text is literal, a hidden bookmark spans it, and the ledger keeps what it says. See
/// docs/word/hidden-bookmarks.md.
/// </summary>
internal sealed class FactWriter(DraftLedger ledger)
{
    public void Write(FactNode node, RunProperties? properties, OpenXmlElement parent)
    {
        switch (node)
        {
            case Fact fact:
                WriteFact(fact, properties, parent);
                break;
            case FactRecord { Default: { } fact }:
                WriteFact(fact, properties, parent);
                break;
            case FactProse prose:
                foreach (ProsePiece piece in prose.Pieces)
                    WritePiece(piece, properties, parent);
                break;
            case FactNumber number:
                WriteText(number.Value.ToString(System.Globalization.CultureInfo.InvariantCulture), properties, parent);
                break;
            default:
                break;
        }
    }

    private void WritePiece(ProsePiece piece, RunProperties? properties, OpenXmlElement parent)
    {
        if (piece.Fact is { } fact)
            WriteFact(fact, properties, parent);
        else
            WriteText(piece.Text, properties, parent);
    }

    private void WriteText(string text, RunProperties? properties, OpenXmlElement parent)
    {
        ledger.Note(text);
        if (text.Length > 0)
            parent.AppendChild(Runs.Of(properties, text));
    }

    private void WriteFact(Fact fact, RunProperties? properties, OpenXmlElement parent)
    {
        WriteText(fact.Phrase.Lead, properties, parent);
        ledger.Note(fact.Phrase.Text);
        WrittenFact written = ledger.Add(fact);
        string id = written.BookmarkId.ToString(System.Globalization.CultureInfo.InvariantCulture);
        string? comment = ledger.CommentFor(fact);
        if (comment is not null)
            parent.AppendChild(new CommentRangeStart { Id = comment });
        parent.AppendChild(new BookmarkStart { Id = id, Name = written.Bookmark });
        parent.AppendChild(fact.Gap is null ? Runs.Of(properties, fact.Phrase.Text) : Runs.Highlighted(properties, fact.Phrase.Text));
        parent.AppendChild(new BookmarkEnd { Id = id });
        if (comment is null)
            return;
        parent.AppendChild(new CommentRangeEnd { Id = comment });
        parent.AppendChild(new Run(
            new RunProperties(new RunStyle { Val = "CommentReference" }),
            new CommentReference { Id = comment }));
    }
}
