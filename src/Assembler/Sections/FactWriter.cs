using System.Globalization;
using DevZoneDocs.Assembler.Facts;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Assembler.Sections;

/// <summary>
/// Writes facts into paragraphs: the text is literal, a hidden bookmark spans it, and the ledger keeps what it says. See
/// docs/word/hidden-bookmarks.md.
/// </summary>
/// <param name="hasComments">Whether comments may stand where it writes.</param>
internal sealed class FactWriter(DraftLedger ledger, bool hasComments = true) : ValueWriter
{
    public override ValueWriter WithoutComments => new FactWriter(ledger, hasComments: false);

    /// <summary>A bookmark says of braces that they come from data: only those of a tag that was overlooked are to be found.</summary>
    protected override void WriteText(string text, RunProperties? properties, OpenXmlElement parent)
    {
        if (text.Length == 0)
            return;
        Run run = Runs.Of(properties, text);
        if (text.Contains('{', StringComparison.Ordinal))
            AppendMarked(run, ledger.AddText(), parent);
        else
            parent.AppendChild(run);
    }

    protected override void WriteFact(Fact fact, RunProperties? properties, OpenXmlElement parent)
    {
        WriteText(fact.Phrase.Lead, properties, parent);
        WrittenFact written = ledger.Add(fact);
        Run run = fact.Gap is null ? Runs.Of(properties, fact.Phrase.Text) : Runs.Highlighted(properties, fact.Phrase.Text);
        string? comment = hasComments ? ledger.CommentFor(fact) : null;
        if (comment is not null)
            parent.AppendChild(new CommentRangeStart { Id = comment });
        AppendMarked(run, (written.BookmarkId, written.Bookmark), parent);
        if (comment is null)
            return;
        parent.AppendChild(new CommentRangeEnd { Id = comment });
        parent.AppendChild(new Run(
            new RunProperties(new RunStyle { Val = "CommentReference" }),
            new CommentReference { Id = comment }));
    }

    private static void AppendMarked(Run run, (int Id, string Name) bookmark, OpenXmlElement parent)
    {
        string id = bookmark.Id.ToString(CultureInfo.InvariantCulture);
        parent.AppendChild(new BookmarkStart { Id = id, Name = bookmark.Name });
        parent.AppendChild(run);
        parent.AppendChild(new BookmarkEnd { Id = id });
    }
}
