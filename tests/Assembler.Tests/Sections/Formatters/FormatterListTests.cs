using DevZoneDocs.Assembler.Sections.Formatters;

namespace DevZoneDocs.Assembler.Tests.Sections.Formatters;

public sealed class FormatterListTests
{
    [Fact]
    public void Every_formatter_is_found_by_its_English_and_its_Chinese_name()
    {
        Assert.Equal(FormatterList.Names, FormatterList.Names.Distinct());
        Assert.All(FormatterList.Names, name => Assert.NotNull(FormatterList.Find(name)));
    }

    [Fact]
    public void And_by_no_other() => Assert.Null(FormatterList.Find("upper"));
}
