using DevZoneDocs.Assembler.Program;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Assembler.Drafts;

/// <summary>Finds the sentence that each fact stands in, by which it can be found again should its bookmark be lost.</summary>
internal static class FactSentences
{
    /// <returns>By the name of the bookmark.</returns>
    public static IReadOnlyDictionary<string, string> Of(OpenXmlElement body)
    {
        SentenceBook book = new();
        foreach (Paragraph paragraph in body.Descendants<Paragraph>())
            Read(paragraph, book);
        return book.Sentences;
    }

    private static void Read(Paragraph paragraph, SentenceBook book)
    {
        book.Begin();
        foreach (OpenXmlElement element in paragraph.Descendants())
        {
            if (element is BookmarkStart { Name.Value: { } name } && DataBookmarks.IsFact(name))
                book.Fact(name);
            else if (element is Text run && run.Ancestors<Paragraph>().First() == paragraph)
                book.Text(run.Text);
        }

        book.End();
    }
}
