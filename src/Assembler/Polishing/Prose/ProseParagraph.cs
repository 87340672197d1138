using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Assembler.Polishing.Prose;

/// <summary>A paragraph cut into sentences, and what stands between them.</summary>
internal sealed class ProseParagraph(Paragraph paragraph, IReadOnlyList<Piece> parts)
{
    public Paragraph Element => paragraph;

    /// <summary>Whole ones only: with an end, and no tab or line break within.</summary>
    public IReadOnlyList<ProseSentence> Sentences { get; } = [.. parts.OfType<ProseSentence>()];

    /// <summary>What a reader sees of it.</summary>
    public string Text { get; } = string.Concat(parts.Select(part => part.Text));

    /// <returns>Null where the paragraph cannot be taken apart and put together again.</returns>
    public static ProseParagraph? Read(Paragraph paragraph) =>
        PieceReader.Read(paragraph) is { } pieces ? new ProseParagraph(paragraph, [.. SentenceCutter.Cut(pieces)]) : null;

    /// <summary>Writes the paragraph again, with other elements in place of some of its sentences.</summary>
    public void Rewrite(IReadOnlyDictionary<ProseSentence, IReadOnlyList<OpenXmlElement>> sentences)
    {
        List<OpenXmlElement> content = [.. parts.SelectMany(part =>
            part is ProseSentence sentence && sentences.TryGetValue(sentence, out IReadOnlyList<OpenXmlElement>? written) ? written : part.Elements())];
        foreach (OpenXmlElement child in paragraph.ChildElements.Where(child => child is not ParagraphProperties).ToList())
            child.Remove();
        paragraph.Append(content);
    }
}
