using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Assembler.Documents.Invariants;

/// <summary>Every numbering that a paragraph or a style names exists, down to its definition.</summary>
internal static class NumberingRules
{
    public static IEnumerable<string> Check(DocumentStories stories)
    {
        Numbering? numbering = stories.Main.NumberingDefinitionsPart?.Numbering;
        NumberingInstance[] instances = [.. numbering?.Elements<NumberingInstance>() ?? []];
        HashSet<int?> definitions = [.. numbering?.Elements<AbstractNum>().Select(each => each.AbstractNumberId?.Value) ?? []];
        IEnumerable<OpenXmlPartRootElement> styles = stories.Main.StyleDefinitionsPart?.Styles is { } part ? [part] : [];
        IEnumerable<NumberingId> references = stories.All<NumberingId>().Concat(styles.SelectMany(stories.InStory<NumberingId>));
        return
        [
            // Number 0 takes a style's numbering away.
            .. references
                .Where(each => each.Val?.Value != 0 && !instances.Any(instance => instance.NumberID?.Value == each.Val?.Value))
                .Select(each => $"There is no numbering {each.Val?.InnerText} ({DocumentStories.PlaceOf(each)})."),
            .. instances
                .Where(instance => !definitions.Contains(instance.AbstractNumId?.Val?.Value))
                .Select(instance => $"The numbering {instance.NumberID?.Value} has no definition {instance.AbstractNumId?.Val?.InnerText}."),
        ];
    }
}
