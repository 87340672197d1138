using DevZoneDocs.Assembler.Checks.Text.Lexicons;
using DevZoneDocs.Assembler.Checks.Text.Reading;
using DevZoneDocs.Assembler.Checks.Text.Scanning;

namespace DevZoneDocs.Assembler.Checks.Text;

/// <summary>A text to be inspected, read once, with the views that the checks share.</summary>
internal sealed class InspectedText
{
    private InspectedText(IReadOnlyList<TextParagraph> paragraphs, Lexicon lexicon)
    {
        Paragraphs = paragraphs;
        Body = [.. paragraphs.Where(paragraph => paragraph.Story == Story.Body)];
        Sentences = new SentenceScanner(new QuantityScanner(lexicon.Figures)).Scan([.. paragraphs.Where(paragraph => paragraph.Story != Story.Contents)]);
        Markers = MarkerScanner.Scan(Body);
        Title = DocumentTitle.Of(Body);
    }

    /// <summary>All of them in reading order: body with tables and text boxes, notes, heads and feet of pages.</summary>
    public IReadOnlyList<TextParagraph> Paragraphs { get; }

    /// <summary>Those of the body that stand in no table and no text box.</summary>
    public IReadOnlyList<TextParagraph> Body { get; }

    public IReadOnlyList<Sentence> Sentences { get; }

    public IReadOnlyList<Marker> Markers { get; }

    /// <summary>The title, or nothing where the text begins without one.</summary>
    public string Title { get; }

    public static InspectedText Of(IEnumerable<ReadParagraph> paragraphs, Lexicon lexicon)
    {
        PlaceNamer places = new();
        return new InspectedText(
            [.. paragraphs.Select(paragraph => TextParagraph.Of(paragraph, places)).Where(paragraph => paragraph.Plain.Any(char.IsLetterOrDigit) || paragraph.Plain.Length > 3)],
            lexicon);
    }
}
