using System.Text.RegularExpressions;
using DevZoneDocs.Testing;

namespace DevZoneDocs.Worker.Tests.Commands;

public sealed class ChecksPageTests
{
    [Fact]
    public void The_page_of_checks_lists_the_codes_that_the_program_tells()
    {
        IEnumerable<string> sources = Directory.EnumerateFiles(Repository.PathOf("src", "Assembler", "Checks"), "*.cs", SearchOption.AllDirectories).Select(File.ReadAllText);
        IEnumerable<string> told = sources.SelectMany(source => Regex.Matches(source, "\"(C[0-3][0-9])\"").Select(match => match.Groups[1].Value)).Distinct().Order(StringComparer.Ordinal);

        IEnumerable<string> listed = File.ReadLines(Repository.PathOf("docs", "checks.md")).Select(line => Regex.Match(line, @"^\| (C[0-3][0-9]) \|")).Where(match => match.Success).Select(match => match.Groups[1].Value);

        Assert.Equal(told, listed);
    }
}
