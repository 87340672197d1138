using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Assembler.Tests.Documents.Invariants;

public sealed class NoteRulesTests
{
    [Fact]
    public void A_reference_has_its_note() =>
        Assert.Equal(["The footnote 3 is referred to and does not exist (body, at “正文”)."], Broken.By(main => Add(main, [1], [1, 3])));

    [Fact]
    public void A_note_has_its_reference() =>
        Assert.Equal(["The footnote 2 is not referred to from the text."], Broken.By(main => Add(main, [1, 2], [1])));

    [Fact]
    public void A_note_is_referred_to_once_and_has_an_id_of_its_own()
    {
        Assert.Equal(["The footnote 1 is referred to twice (body, at “正文”)."], Broken.By(main => Add(main, [1], [1, 1])));
        Assert.Equal(["Two notes have the footnote id 1."], Broken.By(main => Add(main, [1, 1], [1])));
    }

    [Fact]
    public void A_note_has_a_paragraph_and_stands_in_its_part()
    {
        Assert.Equal(["The footnote 1 has no paragraph."], Broken.By(main =>
        {
            Add(main, [1], [1]);
            main.FootnotesPart!.Footnotes.Descendants<Paragraph>().First().Remove();
        }));
        Assert.Equal(["A note stands in the text itself (body, at “正文”)."], Broken.By(main => main.Document.Descendants<Run>().First().AppendChild(new Footnote { Id = 5 })));
    }

    private static void Add(MainDocumentPart main, long[] notes, long[] references)
    {
        FootnotesPart part = main.AddNewPart<FootnotesPart>("rIdNotes");
        part.Footnotes = new Footnotes(notes.Select(id => new Footnote(new Paragraph()) { Id = id }));
        main.Document.Descendants<Paragraph>().First().Append(references.Select(id => new Run(new FootnoteReference { Id = id })));
    }
}
