using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Assembler.Tests.Documents.Invariants;

public sealed class NumberingAndStyleRulesTests
{
    [Fact]
    public void A_list_that_is_named_exists() =>
        Assert.Equal(["There is no numbering 99 (body, at “正文”)."], Broken.By(main =>
            main.Document.Descendants<Paragraph>().First().ParagraphProperties = new ParagraphProperties(new NumberingProperties(new NumberingId { Val = 99 }))));

    [Fact]
    public void A_list_has_an_id_of_its_own() =>
        Assert.Equal(["The numbering id 1 is given 2 times."], Broken.By(main =>
        {
            Numbering numbering = main.NumberingDefinitionsPart!.Numbering;
            numbering.Elements<NumberingInstance>().Last().InsertAfterSelf(numbering.Elements<NumberingInstance>().First(list => list.NumberID?.Value == 1).CloneNode(true));
        }));

    [Fact]
    public void A_picture_for_a_bullet_exists() =>
        Assert.Equal(["A list has the picture 4 for a bullet, and there is none."], Broken.By(main =>
            main.NumberingDefinitionsPart!.Numbering.Descendants<LevelText>().First().InsertAfterSelf(new LevelPictureBulletId { Val = 4 })));

    [Fact]
    public void A_style_has_an_id_and_a_name_of_its_own() =>
        Assert.Equal(
            ["The style id “gwH1” is given 2 times.", "The style name “HEADING 1” is given 2 times."],
            Broken.By(main => main.StyleDefinitionsPart!.Styles!.PrependChild(new Style { Type = StyleValues.Paragraph, StyleId = "gwH1", StyleName = new StyleName { Val = "HEADING 1" } }))
                .Where(problem => problem.Contains("given", StringComparison.Ordinal)));
}
