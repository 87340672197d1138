using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Assembler.Tests.Documents.Invariants;

public sealed class OrderRulesTests
{
    [Fact]
    public void A_definition_stands_before_the_lists() =>
        Assert.Equal(
            ["In numbering, abstractNum stands behind num."],
            Broken.By(main => main.NumberingDefinitionsPart!.Numbering.AppendChild(new AbstractNum { AbstractNumberId = 77 })));

    [Fact]
    public void Settings_stand_in_their_order() =>
        Assert.Equal(["In settings, zoom stands behind listSeparator."], Broken.By(main =>
        {
            Settings settings = main.DocumentSettingsPart!.Settings;
            settings.RemoveAllChildren<Zoom>();
            settings.AppendChild(new Zoom { Percent = "100" });
        }));

    [Fact]
    public void Defaults_stand_before_the_styles() =>
        Assert.Equal(["In styles, docDefaults stands behind style."], Broken.By(main =>
        {
            Styles styles = main.StyleDefinitionsPart!.Styles!;
            styles.AppendChild(styles.DocDefaults!.CloneNode(true));
            styles.DocDefaults!.Remove();
        }));

    [Fact]
    public void A_page_set_up_names_its_size_before_its_margins() =>
        Assert.Equal(["In sectPr, pgSz stands behind docGrid."], Broken.By(main =>
        {
            SectionProperties page = main.Document.Descendants<SectionProperties>().First();
            PageSize size = page.GetFirstChild<PageSize>()!;
            size.Remove();
            page.AppendChild(size);
        }));
}
