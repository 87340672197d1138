using DevZoneDocs.Assembler.Documents.Invariants;
using DevZoneDocs.Assembler.Revisions.Reading;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;

namespace DevZoneDocs.Assembler.Revisions.Releasing;

/// <summary>A file that is to be released (定稿): all its text, headers, footers and notes among it.</summary>
internal sealed class Candidate
{
    private readonly Lazy<IReadOnlyList<RevisedParagraph>> _paragraphs;

    public Candidate(WordprocessingDocument document)
    {
        Document = document;
        Stories = new DocumentStories(document);
        _paragraphs = new(() => [.. Texts.SelectMany(root => RevisedTextReader.Read(root).Paragraphs)]);
    }

    public WordprocessingDocument Document { get; }

    public MainDocumentPart Main => Document.MainDocumentPart!;

    public DocumentStories Stories { get; }

    /// <summary>What a reader of the page sees; comments are not.</summary>
    public IEnumerable<OpenXmlPartRootElement> Texts => Stories.Roots().Where(root => root != Main.WordprocessingCommentsPart?.Comments);

    public IReadOnlyList<RevisedParagraph> Paragraphs => _paragraphs.Value;

    /// <summary>Where an element stands, so that a person finds it.</summary>
    public string PlaceOf(OpenXmlElement element)
    {
        OpenXmlElement? paragraph = element.AncestorsAndSelf().FirstOrDefault(each => each is DocumentFormat.OpenXml.Wordprocessing.Paragraph);
        return Paragraphs.FirstOrDefault(each => each.Element == paragraph) is { } known
            ? RevisionPlaces.Of(new TextRange(known, 0, 0))
            : "全文";
    }
}

/// <summary>Elements and those around them.</summary>
internal static class ElementPath
{
    public static IEnumerable<OpenXmlElement> AncestorsAndSelf(this OpenXmlElement element) => element.Ancestors().Prepend(element);
}
