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
    public void What_has_a_file_stands_in_the_list() => Assert.Equal(
        typeof(IFactFormatter).Assembly.GetTypes().Count(type => type.IsClass && type.IsAssignableTo(typeof(IFactFormatter))),
        FormatterList.Names.Count() / 2);

    [Fact]
    public void And_on_the_page_that_template_keepers_read()
    {
        string page = File.ReadAllText(Repository.PathOf("docs", "template-language.md"));

        Assert.All(FormatterList.Names, name => Assert.Contains($"`{name}", page, StringComparison.Ordinal));
    }

    [Fact]
    public void And_by_no_other() => Assert.Null(FormatterList.Find("upper"));
}
