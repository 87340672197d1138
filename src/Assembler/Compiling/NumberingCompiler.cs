using DevZoneDocs.Assembler.Merging.Repeats;
using DevZoneDocs.Assembler.Packaging;
using DevZoneDocs.Assembler.Program;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Assembler.Compiling;

/// <summary>The lists of a document => what a merge writes of them for pieces in which they begin again.</summary>
internal static class NumberingCompiler
{
    private const string Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const int Levels = 9;

    public static NumberingTemplate? Compile(MainDocumentPart main)
    {
        if (main.NumberingDefinitionsPart?.Numbering is not { } numbering)
            return null;
        List<NumberingInstance> instances = [.. numbering.Elements<NumberingInstance>()
            .Where(instance => instance.NumberID?.Value is not null).DistinctBy(instance => instance.NumberID!.Value)];
        if (instances.Count == 0)
            return null;
        Dictionary<int, AbstractNum> lists = numbering.Elements<AbstractNum>()
            .Where(list => list.AbstractNumberId?.Value is not null)
            .DistinctBy(list => list.AbstractNumberId!.Value)
            .ToDictionary(list => list.AbstractNumberId!.Value);
        NumberingInstance last = numbering.Elements<NumberingInstance>().Last();
        HashSet<DocumentFormat.OpenXml.OpenXmlElement> behind = [.. last.ElementsAfter()];
        using MarkupWriter writer = new(MarkupScope.Of(numbering).Declared);
        return new NumberingTemplate(
            PartNames.Of(main.NumberingDefinitionsPart.Uri),
            StoryFrames.Split(numbering, behind.Contains),
            instances.ToDictionary(
                instance => instance.NumberID!.Value, instance =>
                    Restarted(instance, lists.GetValueOrDefault(instance.AbstractNumId?.Val?.Value ?? -1), writer)));
    }

    /// <summary>Each level begins as the template has it begin.</summary>
    private static MarkTemplate Restarted(NumberingInstance own, AbstractNum? list, MarkupWriter writer)
    {
        NumberingInstance copy = (NumberingInstance)own.CloneNode(true);
        copy.DurableId = null;
        for (int level = 0; level < Levels; level++)
        {
            LevelOverride? given = copy.Elements<LevelOverride>().FirstOrDefault(each => each.LevelIndex?.Value == level);
            if (given is null)
                copy.AppendChild(given = new LevelOverride { LevelIndex = level });
            if (given.StartOverrideNumberingValue is not null)
                continue;
            Level? defined = given.Level ?? list?.Elements<Level>().FirstOrDefault(each => each.LevelIndex?.Value == level);
            given.StartOverrideNumberingValue = new StartOverrideNumberingValue { Val = defined?.StartNumberingValue?.Val?.Value ?? 1 };
        }

        CutMarkup cut = new();
        cut.Attribute(copy, "numId", Word, new MarkTemplate(MarkKind.ListItem, []));
        return new MarkTemplate(MarkKind.ListItem,
            [.. cut.Cut(writer.Write(copy)).Select(piece => (piece.Markup, piece.Mark is null ? MarkValue.None : MarkValue.Id))]);
    }
}
