using DevZoneDocs.Assembler.Polishing.Comparing;

namespace DevZoneDocs.Assembler.Tests.Polishing.Comparing;

public sealed class GivenNamesTests
{
    [Fact]
    public void A_name_that_the_text_makes_short_is_known_by_both()
    {
        const string original = "滨河新材料有限公司（以下简称“滨河新材”）投产。";

        Assert.Equal(("滨河新材料有限公司", "滨河新材"), GivenNames.Of(original, "滨河新材料有限公司投产。").First());
    }

    [Fact]
    public void Where_none_is_given_none_is_known() => Assert.Empty(GivenNames.Of("滨河新材投产。", "滨河新材投产。"));
}
