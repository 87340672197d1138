using System.Text.RegularExpressions;
using DevZoneDocs.Assembler.Checks;
using DevZoneDocs.Assembler.Checks.Data;
using DevZoneDocs.Assembler.Checks.Text;
using DevZoneDocs.Assembler.Tests.Checks.Text;
using DevZoneDocs.Testing;

namespace DevZoneDocs.Assembler.Tests.Checks;

public sealed class CheckCatalogueTests
{
    [Fact]
    public void The_page_of_checks_says_what_the_catalogue_says()
    {
        string path = Repository.PathOf("docs", "checks.md");
        string page = File.ReadAllText(path);
        string renewed = ChecksPage.Renewed(page);
        if (Environment.GetEnvironmentVariable("APPROVE") == "1")
            File.WriteAllText(path, renewed);

        Assert.True(
            renewed == page || Environment.GetEnvironmentVariable("APPROVE") == "1",
            "docs/checks.md is behind the catalogue; renew it: APPROVE=1 dotnet run --project tests/Assembler.Tests");
    }

    [Fact]
    public void Every_check_has_one_row_with_its_code()
    {
        IEnumerable<(string, string)> checks =
        [
            .. DataChecks.All.Select(check => (check.GetType().Name, check.Code)),
            .. TextChecks.Of(Inspected.Lexicon).Select(check => (check.GetType().Name, check.Code)),
        ];

        Assert.All(checks, check => Assert.Equal(check, Assert.Single(CheckCatalogue.Rows.Where(row => row.Check == check.Item1).Select(row => (row.Check, row.Code)))));
    }

    [Fact]
    public void Every_check_that_is_written_is_run()
    {
        IEnumerable<Type> written = typeof(IDataCheck).Assembly.GetTypes()
            .Where(type => type.IsClass && (type.IsAssignableTo(typeof(IDataCheck)) || type.IsAssignableTo(typeof(ITextCheck))));

        IEnumerable<Type> run = [.. DataChecks.All.Select(check => check.GetType()), .. TextChecks.Of(Inspected.Lexicon).Select(check => check.GetType())];

        Assert.Equal(
            written.Select(type => type.Name).Order(StringComparer.Ordinal), run.Select(type => type.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_row_names_a_class_that_there_is()
    {
        HashSet<string> types = [.. typeof(Finding).Assembly.GetTypes().Select(type => type.Name)];

        Assert.All(CheckCatalogue.Rows, row => Assert.Contains(row.Check, types));
    }

    [Fact]
    public void Rows_stand_in_the_order_of_their_codes() =>
        Assert.Equal(
            CheckCatalogue.Rows.Select(row => row.Code).Order(StringComparer.Ordinal), CheckCatalogue.Rows.Select(row => row.Code));

    [Fact]
    public void No_code_is_told_that_the_catalogue_does_not_know()
    {
        IEnumerable<string> sources = Directory.EnumerateFiles(Repository.PathOf("src", "Assembler"), "*.cs", SearchOption.AllDirectories)
            .Select(File.ReadAllText);
        IEnumerable<string> told = sources.SelectMany(source => Regex.Matches(source, "\"([CDMPT][0-3][0-9])\"").Select(match => match.Groups[1].Value)).Distinct();

        Assert.Equal(
            CheckCatalogue.Rows.Select(row => row.Code).Distinct().Order(StringComparer.Ordinal), told.Order(StringComparer.Ordinal));
    }
}
