using System.Globalization;
using DevZoneDocs.Assembler.Facts;
using DevZoneDocs.Assembler.Program;

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
    protected override void WriteText(string text, RunMarkup run, Output output)
    {
        if (text.Contains('{', StringComparison.Ordinal))
            WriteMarked(text, run, ledger.AddText(), isGap: false, output);
        else if (text.Length > 0)
            run.Write(text, isHighlighted: false, output);
    }

    protected override void WriteFact(Fact fact, RunMarkup run, Output output)
    {
        WriteText(fact.Phrase.Lead, run, output);
        WrittenFact written = ledger.Add(fact);
        string? comment = hasComments ? ledger.CommentFor(fact) : null;
        if (comment is not null)
            run.Common.CommentStart.WriteTo(output, comment);
        output.Sentences?.Fact(written.Bookmark);
        WriteMarked(fact.Phrase.Text, run, (written.BookmarkId, written.Bookmark), isGap: fact.Gap is not null, output);
        if (comment is not null)
            run.Common.CommentEnd.WriteTo(output, comment);
    }

    private static void WriteMarked(string text, RunMarkup run, (int Id, string Name) bookmark, bool isGap, Output output)
    {
        string id = bookmark.Id.ToString(CultureInfo.InvariantCulture);
        run.Common.BookmarkStart.WriteTo(output, id, bookmark.Name);
        run.Write(text, isHighlighted: isGap, output);
        run.Common.BookmarkEnd.WriteTo(output, id);
    }
}
