using DevZoneDocs.Assembler.Sections;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Assembler.Linting;

/// <summary>A story of a template as it was read, with its paragraphs: what was read of one says where it is found in the file.</summary>
/// <param name="Paragraphs">As they were read; the first is paragraph 1.</param>
/// <param name="Places">Of each paragraph that was read, which one it is in the story as it is saved, counted from 0: a deleted one is not read.</param>
internal sealed record LintedStory(TemplateReading Reading, IReadOnlyList<Paragraph> Paragraphs, IReadOnlyList<int> Places)
{
    /// <summary>The blocks that cannot be read.</summary>
    public BrokenBlocks Broken { get; } = new(Reading.Problems);

    private readonly List<(int Paragraph, int Offset)> _tags =
        [.. Reading.Tags.Select(tag => (tag.Location.Paragraph, tag.Location.Offset)).Order()];

    /// <summary>Whether a comment can stand in it.</summary>
    public bool IsBody { get; init; }

    /// <param name="story">As it is saved; it is taken apart.</param>
    /// <param name="read">Reads the story.</param>
    public static LintedStory Read(OpenXmlElement story, Func<OpenXmlElement, TemplateReading> read)
    {
        Dictionary<Paragraph, int> places = new(ReferenceEqualityComparer.Instance);
        foreach ((int i, Paragraph paragraph) in story.Descendants<Paragraph>().Index())
            places.Add(paragraph, i);
        TemplateReading reading = read(story);
        List<Paragraph> paragraphs = [.. story.Descendants<Paragraph>().Where(paragraph => !ShadowedText.IsIn(paragraph))];
        return new LintedStory(reading, paragraphs, [.. paragraphs.Select(paragraph => places.GetValueOrDefault(paragraph, -1))]) { IsBody = story is Body };
    }

    /// <summary>Whether a sound tag stands between the two places.</summary>
    public bool HasTagBetween(TemplateLocation begin, TemplateLocation end)
    {
        int first = _tags.BinarySearch((begin.Paragraph, begin.Offset + 1));
        first = first < 0 ? ~first : first;
        return first < _tags.Count && _tags[first].CompareTo((end.Paragraph, end.Offset)) < 0;
    }

    /// <summary>Its paragraph that a location names; null where it names none.</summary>
    public Paragraph? At(TemplateLocation location) =>
        location.Paragraph is > 0 and var number && number <= Paragraphs.Count ? Paragraphs[number - 1] : null;

    /// <summary>Where the paragraph stands in the story as it is saved, counted from 0; -1 where it has no place of its own.</summary>
    public int PlaceOf(TemplateLocation location) =>
        location.Paragraph is > 0 and var number && number <= Places.Count ? Places[number - 1] : -1;
}
