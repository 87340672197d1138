using DevZoneDocs.Worker.Listening;

namespace DevZoneDocs.Worker.Tests.Listening;

public sealed class HostNamesTests
{
    [Theory]
    [InlineData("localhost;127.0.0.1;[::1]")]
    [InlineData("drafts.zone.example.gov.cn")]
    public void Names_and_addresses_are_taken(string names) => Assert.Null(HostNames.Fault(names));

    [Theory]
    [InlineData("*")]
    [InlineData("*.cn")]
    [InlineData("localhost;*")]
    [InlineData(";")]
    [InlineData("0.0.0.0")]
    [InlineData("[::]")]
    [InlineData("0")]
    [InlineData("localhost:5080")]
    [InlineData("http://localhost")]
    public void What_stands_for_any_name_is_refused(string names) =>
        Assert.Contains("任意主机", HostNames.Fault(names), StringComparison.Ordinal);
}
