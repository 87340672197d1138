using DevZoneDocs.Assembler.OpenXml.Carried;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Assembler.Documents;

/// <summary>
/// Moves the notes that stand behind their references in merged text into the part where Word looks for them, numbered through
/// the whole document.
/// </summary>
internal sealed class NoteComposer(WordprocessingDocument document, PartImporter parts)
{
    public void Compose(OpenXmlElement block, CarriedContent carried)
    {
        foreach (FootnoteEndnoteType note in block.Descendants<FootnoteEndnoteType>().ToList())
            Compose(note, carried);
    }

    private void Compose(FootnoteEndnoteType note, CarriedContent carried)
    {
        var reference = (FootnoteEndnoteReferenceType)note.PreviousSibling()!;
        LiftComments(note, (Run)note.Parent!);
        note.Remove();
        if (!note.Elements<Paragraph>().Any())
            note.AppendChild(new Paragraph());
        OpenXmlPart owner = note is Footnote ? Footnotes() : Endnotes();
        long id = owner.RootElement!.Elements<FootnoteEndnoteType>().Max(each => each.Id?.Value ?? 0) + 1;
        (note.Id, note.Type) = (id, null);
        reference.Id = id;
        owner.RootElement.AppendChild(note);
        parts.Import(owner, note, carried.Parts);
    }

    /// <summary>A comment in a note is about the words that the note belongs to: it comes to stand there.</summary>
    private static void LiftComments(FootnoteEndnoteType note, Run run)
    {
        foreach (CommentRangeStart start in note.Descendants<CommentRangeStart>().ToList())
        {
            start.Remove();
            run.InsertBeforeSelf(start);
        }

        OpenXmlElement last = run;
        foreach (OpenXmlElement end in note.Descendants().Where(each => each is CommentRangeEnd || (each is Run && each.GetFirstChild<CommentReference>() is not null)).ToList())
        {
            end.Remove();
            last = last.InsertAfterSelf(end);
        }
    }

    private FootnotesPart Footnotes()
    {
        MainDocumentPart main = document.MainDocumentPart!;
        if (main.FootnotesPart is { Footnotes: not null } known)
            return known;
        FootnotesPart part = main.FootnotesPart ?? main.AddNewPart<FootnotesPart>("rIdFootnotes");
        part.Footnotes = new Footnotes(
            new Footnote(Line(new SeparatorMark())) { Type = FootnoteEndnoteValues.Separator, Id = -1 },
            new Footnote(Line(new ContinuationSeparatorMark())) { Type = FootnoteEndnoteValues.ContinuationSeparator, Id = 0 });
        Settings().AddChild(new FootnoteDocumentWideProperties(
            new FootnoteSpecialReference { Id = -1 }, new FootnoteSpecialReference { Id = 0 }), throwOnError: false);
        return part;
    }

    private EndnotesPart Endnotes()
    {
        MainDocumentPart main = document.MainDocumentPart!;
        if (main.EndnotesPart is { Endnotes: not null } known)
            return known;
        EndnotesPart part = main.EndnotesPart ?? main.AddNewPart<EndnotesPart>("rIdEndnotes");
        part.Endnotes = new Endnotes(
            new Endnote(Line(new SeparatorMark())) { Type = FootnoteEndnoteValues.Separator, Id = -1 },
            new Endnote(Line(new ContinuationSeparatorMark())) { Type = FootnoteEndnoteValues.ContinuationSeparator, Id = 0 });
        Settings().AddChild(new EndnoteDocumentWideProperties(
            new EndnoteSpecialReference { Id = -1 }, new EndnoteSpecialReference { Id = 0 }), throwOnError: false);
        return part;
    }

    private Settings Settings()
    {
        MainDocumentPart main = document.MainDocumentPart!;
        DocumentSettingsPart part = main.DocumentSettingsPart ?? main.AddNewPart<DocumentSettingsPart>("rIdSettings");
        return part.Settings ??= new Settings();
    }

    /// <summary>The line between text and notes, as low as it can be.</summary>
    private static Paragraph Line(OpenXmlElement mark) => new(
        new ParagraphProperties(new SpacingBetweenLines { After = "0", Line = "240", LineRule = LineSpacingRuleValues.Auto }, new Indentation { FirstLine = "0", FirstLineChars = 0 }),
        new Run(mark));
}
