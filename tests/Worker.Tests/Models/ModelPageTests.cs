using System.Text.RegularExpressions;
using DevZoneDocs.Assembler.Polishing.Requests;
using DevZoneDocs.Worker.Models;
using Microsoft.Extensions.Configuration;

namespace DevZoneDocs.Worker.Tests.Models;

/// <summary>docs/model.md says what is so.</summary>
public sealed partial class ModelPageTests
{
    private static readonly string Page = File.ReadAllText(Repository.PathOf("docs", "model.md"));

    private static readonly IReadOnlyList<(string Name, string Default)> Rows = [.. SettingRow().Matches(Page).Select(row => (row.Groups[1].Value, row.Groups[2].Value))];

    [Fact]
    public void It_names_every_setting_and_no_other() =>
        Assert.Equal(
            ModelSettings.All.Select(setting => setting.Name).Order(StringComparer.Ordinal),
            Rows.Select(row => row.Name).Append("Endpoint").Append("Model").Order(StringComparer.Ordinal));

    [Fact]
    public void Its_defaults_are_what_a_model_has_that_is_given_nothing_more()
    {
        Dictionary<string, string?> least = new() { ["Polish:Endpoint"] = ModelSettings.EndpointExample, ["Polish:Model"] = ModelSettings.ModelExample };

        Dictionary<string, string?> written = new(least);
        foreach ((string name, string value) in Rows)
            written[$"Polish:{name}"] = value;

        Assert.Equal(Read(least), Read(written));
    }

    [Fact]
    public void It_names_every_reason_that_an_office_is_told() =>
        Assert.All(
            Enum.GetValues<RewordingFailure>().Where(failure => failure != RewordingFailure.ClientFault),
            failure => Assert.Contains(failure.InChinese().Split('，')[0], Page, StringComparison.Ordinal));

    private static ModelOptions Read(Dictionary<string, string?> settings) =>
        new ModelOptionsReader(new ModelKeyReader(_ => null)).Read(new ConfigurationBuilder().AddInMemoryCollection(settings).Build())!;

    [GeneratedRegex("^\\| `([A-Z][A-Za-z]+)` \\| `([^`]+)` \\|", RegexOptions.Multiline)]
    private static partial Regex SettingRow();
}
