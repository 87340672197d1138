using DevZoneDocs.Assembler.Checks.Text.Lexicons;
using DevZoneDocs.Assembler.Checks.Text.Reading;
using DevZoneDocs.Assembler.Checks.Text.Scanning;

namespace DevZoneDocs.Assembler.Checks.Text;

/// <summary>A text to be inspected, read once, with the views that the checks share.</summary>
internal sealed class InspectedText
{
    private InspectedText(IReadOnlyList<TextParagraph> paragraphs, Lexicon lexicon, WrittenFacts written, CheckWatch watch)
    {
        IReadOnlyList<TextParagraph> told = [.. paragraphs.Where(paragraph => paragraph.Story != Story.Contents)];
        Paragraphs = watch.Over(paragraphs);
        Body = watch.Over([.. paragraphs.Where(paragraph => paragraph.Story == Story.Body)]);
        Sentences = watch.Over(new SentenceScanner(new QuantityScanner(lexicon.Figures)).Scan(told));
        Markers = watch.Over(MarkerScanner.Scan(Body));
        Marked = new MarkedText(told, written);
        Title = DocumentTitle.Of(Body);
    }

    /// <summary>All of them in reading order: body with tables and text boxes, notes, heads and feet of pages.</summary>
    public IReadOnlyList<TextParagraph> Paragraphs { get; }

    /// <summary>Those of the body that stand in no table and no text box.</summary>
    public IReadOnlyList<TextParagraph> Body { get; }

    public IReadOnlyList<Sentence> Sentences { get; }

    public IReadOnlyList<Marker> Markers { get; }

    /// <summary>What of it the data of a draft have written.</summary>
    public MarkedText Marked { get; }

    /// <summary>The title, or nothing where the text begins without one.</summary>
    public string Title { get; }

    public static InspectedText Of(IEnumerable<ReadParagraph> paragraphs, Lexicon lexicon, WrittenFacts written, CheckWatch watch)
    {
        PlaceNamer places = new();
        IEnumerable<TextParagraph> read = paragraphs.Select(paragraph => TextParagraph.Of(paragraph, places)).Where(HasText);
        return new InspectedText([.. read], lexicon, written, watch);
    }

    private static bool HasText(TextParagraph paragraph) => paragraph.Plain.Any(char.IsLetterOrDigit) || paragraph.Plain.Length > 3;
}
