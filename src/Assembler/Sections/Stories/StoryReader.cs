using DevZoneDocs.Assembler.Compiling;
using DevZoneDocs.Assembler.Merging.Stories;
using DevZoneDocs.Assembler.OpenXml.Carried;
using DevZoneDocs.Assembler.Program;
using DevZoneDocs.Assembler.Sections.Formatters;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Assembler.Sections.Stories;

/// <summary>Reads one story of a document template: tags, blocks and every mistake in them.</summary>
internal static class StoryReader
{
    /// <param name="story">It is taken apart.</param>
    /// <param name="part">What its author calls it: 正文, 页眉.</param>
    /// <param name="notes">The references to notes, which are compiled already.</param>
    /// <param name="partOf">The part of the package that a relationship's id names in the story.</param>
    public static TemplateReading Read(
        OpenXmlElement story, string name, string part, StorySettings settings, IReadOnlyDictionary<OpenXmlElement, NoteTemplate> notes, Func<string, CarriedPart?> partOf)
    {
        List<TemplateProblem> problems = [];
        ActiveContent.CheckFields(story, name, part, problems);
        AuthoringMarks.UnwrapAll(story);
        EarlierMarks.Remove(story);
        TextTags texts = new(name, part, problems);
        texts.Read(story);
        Dictionary<Run, PlacedTag> tags = new TagIsolator(name, part, problems).Isolate(story);
        problems.AddRange(tags.Where(tag => !ShadowedText.IsIn(tag.Key)).SelectMany(tag => FormatterList.Check(tag.Value)));
        problems.AddRange(tags.Where(tag => !ShadowedText.IsIn(tag.Key)).SelectMany(tag => DrawingFormatters.Check(tag.Value)));
        new DrawingTags(name, part, partOf, problems).Isolate(story, tags);
        IReadOnlyList<PlacedTag> paired = StrayTags.Remove(tags, story, problems);
        foreach (Run tag in tags.Keys)
            TaggedControls.Release(tag);
        using TemplateCompiler compiler = new(tags, NoFragments.Instance, problems, settings with { Fields = ComputedFields.In(story) }) { Notes = notes, Texts = texts.Texts };
        IReadOnlyList<Operation> operations = compiler.Compile(story.ChildElements);
        return new TemplateReading(name, texts.Among(paired), operations, compiler.Includes, TemplateReading.InOrder(problems)) { HasTags = tags.Count + texts.Texts.Count > 0 };
    }

    /// <summary>Finds the parts that a story of an open document names.</summary>
    public static Func<string, CarriedPart?> PartsOf(OpenXmlElement story)
    {
        OpenXmlPart? owner = PartRoots.PartOf(story as OpenXmlPartRootElement ?? story.Ancestors<OpenXmlPartRootElement>().First());
        return id => owner is not null && owner.TryGetPartById(id, out OpenXmlPart? part) ? PartReader.TryRead(part) : null;
    }
}
