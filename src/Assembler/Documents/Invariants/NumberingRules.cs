using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Assembler.Documents.Invariants;

/// <summary>Every numbering that a paragraph or a style names exists once, down to its definition and the picture of a bullet.</summary>
internal static class NumberingRules
{
    public static IEnumerable<string> Check(DocumentStories stories)
    {
        Numbering? numbering = stories.Main.NumberingDefinitionsPart?.Numbering;
        NumberingInstance[] instances = [.. numbering?.Elements<NumberingInstance>() ?? []];
        AbstractNum[] definitions = [.. numbering?.Elements<AbstractNum>() ?? []];
        HashSet<int?> lists = [.. instances.Select(each => each.NumberID?.Value)];
        HashSet<int?> defined = [.. definitions.Select(each => each.AbstractNumberId?.Value)];
        HashSet<int?> bullets = [.. numbering?.Elements<NumberingPictureBullet>().Select(each => each.NumberingPictureBulletId?.Value) ?? []];
        IEnumerable<OpenXmlPartRootElement> styles = stories.Main.StyleDefinitionsPart?.Styles is { } part ? [part] : [];
        IEnumerable<NumberingId> references = stories.All<NumberingId>().Concat(styles.SelectMany(stories.InStory<NumberingId>));
        return
        [
            // Number 0 takes a style's numbering away.
            .. references
                .Where(each => each.Val?.Value != 0 && !lists.Contains(each.Val?.Value))
                .Select(each => $"There is no numbering {each.Val?.InnerText} ({DocumentStories.PlaceOf(each)})."),
            .. instances
                .Where(instance => !defined.Contains(instance.AbstractNumId?.Val?.Value))
                .Select(instance => $"The numbering {instance.NumberID?.Value} has no definition {instance.AbstractNumId?.Val?.InnerText}."),
            .. Twice("numbering", instances.Select(each => each.NumberID?.Value)),
            .. Twice("numbering definition", definitions.Select(each => each.AbstractNumberId?.Value)),
            .. definitions.SelectMany(each => each.Descendants<LevelPictureBulletId>())
                .Where(each => !bullets.Contains(each.Val?.Value))
                .Select(each => $"A list has the picture {each.Val?.InnerText} for a bullet, and there is none."),
        ];
    }

    private static IEnumerable<string> Twice(string kind, IEnumerable<int?> ids) =>
        ids
            .GroupBy(id => id)
            .Where(group => group.Skip(1).Any())
            .Select(group => $"The {kind} id {group.Key} is given {group.Count()} times.");
}
