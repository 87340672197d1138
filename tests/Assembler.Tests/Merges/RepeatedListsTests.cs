using DevZoneDocs.Assembler.Tests.Sections;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Assembler.Tests.Merges;

/// <summary>Numbered paragraphs in repeated pieces.</summary>
public sealed class RepeatedListsTests
{
    private const string Groups = """{"组":[{"名":"甲","项":["一","二"]},{"名":"乙","项":["三"]},{"名":"丙","项":["四"]}]}""";

    [Fact]
    public void A_list_inside_an_item_begins_again_in_each()
    {
        Merged merged = Numbered("{{#each 组}}", "{{名}}", "{{#each 项}}", "1:{{this}}", "{{/each}}", "{{/each}}");

        Assert.Equal([91, 91, 92, 93], Lists(merged));
        Assert.All(merged.Read(Restarts), starts => Assert.Equal(9, starts));
    }

    [Fact]
    public void But_it_goes_on_where_the_item_is_the_only_numbered_paragraph() =>
        Assert.Equal([91, 91, 91], Lists(Numbered("{{#each 组}}", "1:{{名}}", "说明。", "{{/each}}")));

    [Fact]
    public void Lower_levels_begin_again_by_themselves() =>
        Assert.Equal([91, 91, 91, 91, 91, 91, 91], Lists(Numbered("{{#each 组}}", "1:{{名}}", "{{#each 项}}", "1/1:{{this}}", "{{/each}}", "{{/each}}")));

    [Fact]
    public void Two_alternatives_are_one_item() =>
        Assert.Equal([91, 91, 91], Lists(Numbered("{{#each 组}}", "{{#if 名 == '甲'}}", "1:甲", "{{else}}", "1:{{名}}", "{{/if}}", "{{/each}}")));

    [Fact]
    public void A_list_of_several_fixed_items_begins_again() =>
        Assert.Equal([91, 91, 92, 92, 93, 93], Lists(Numbered("{{#each 组}}", "1:{{名}}", "1:说明", "{{/each}}")));

    [Fact]
    public void Each_level_of_repeating_begins_its_own() =>
        Assert.Equal(
            [91, 91, 92, 93, 94],
            Lists(Numbered("""{"部":[{"组":[{"项":[1,2]},{"项":[3]}]},{"组":[{"项":[4]},{"项":[5]}]}]}""",
                "{{#each 部}}", "{{#each 组}}", "组", "{{#each 项}}", "1:{{this}}", "{{/each}}", "{{/each}}", "{{/each}}")).Order());

    private static Merged Numbered(params string[] lines) =>
        lines[0].StartsWith("{\"", StringComparison.Ordinal) ? Numbered(lines[0], lines[1..]) : Numbered(Groups, lines);

    /// <param name="lines">Paragraphs; those that begin with 1: are of list 91, with 1/1: of its second level.</param>
    private static Merged Numbered(string json, string[] lines)
    {
        byte[] template = Docx.Edit(WordXml.Template(string.Concat(lines.Select(Paragraph))), document =>
        {
            MainDocumentPart main = document.MainDocumentPart!;
            Numbering numbering = (main.NumberingDefinitionsPart ?? main.AddNewPart<NumberingDefinitionsPart>("rIdLists")).Numbering ??= new Numbering();
            AbstractNum list = new(new Level(new StartNumberingValue { Val = 1 }, new NumberingFormat { Val = NumberFormatValues.Decimal }, new LevelText { Val = "%1." }) { LevelIndex = 0 }) { AbstractNumberId = 90 };
            NumberingInstance instance = new(new AbstractNumId { Val = 90 }) { NumberID = 91 };
            if (numbering.Elements<AbstractNum>().LastOrDefault() is { } last)
                last.InsertAfterSelf(list);
            else
                numbering.PrependChild(list);
            if (numbering.Elements<NumberingInstance>().LastOrDefault() is { } lastInstance)
                lastInstance.InsertAfterSelf(instance);
            else
                list.InsertAfterSelf(instance);
        });
        return Merged.Of(template, json);
    }

    private static string Paragraph(string line)
    {
        int level = line.StartsWith("1/1:", StringComparison.Ordinal) ? 1 : 0;
        bool isItem = level == 1 || line.StartsWith("1:", StringComparison.Ordinal);
        string properties = isItem ? $"<w:pPr><w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"91\"/></w:numPr></w:pPr>" : "";
        return $"<w:p>{properties}{WordXml.Run(isItem ? line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..] : line)}</w:p>";
    }

    private static IReadOnlyList<int> Lists(Merged merged) =>
        merged.Read(main => main.Document.Descendants<NumberingId>().Select(list => list.Val!.Value).ToList());

    private static List<int> Restarts(MainDocumentPart main) =>
        [.. main.NumberingDefinitionsPart!.Numbering!.Elements<NumberingInstance>().Where(list => list.NumberID!.Value > 91).Select(list => list.Elements<LevelOverride>().Count())];
}
