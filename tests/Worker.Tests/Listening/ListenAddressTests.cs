using System.Net;
using DevZoneDocs.Worker.Listening;

namespace DevZoneDocs.Worker.Tests.Listening;

public sealed class ListenAddressTests
{
    [Theory]
    [InlineData("http://127.0.0.1:5080", "127.0.0.1", 5080)]
    [InlineData("http://127.0.0.2:80", "127.0.0.2", 80)]
    [InlineData("HTTP://[::1]:0/", "::1", 0)]
    public void The_machine_itself_may_be_listened_to(string url, string address, int port)
    {
        Assert.Null(ListenAddress.Fault(url));
        Assert.Equal([new ListenAddress(IPAddress.Parse(address), port)], ListenAddress.ReadAll(url));
    }

    [Fact]
    public void Localhost_is_both_of_its_addresses_and_several_may_be_named() => Assert.Equal(
        [new ListenAddress(null, 5080), new ListenAddress(IPAddress.IPv6Loopback, 5081)],
        ListenAddress.ReadAll("http://localhost:5080; http://[::1]:5081;"));

    [Theory]
    [InlineData("http://0.0.0.0:5080")]
    [InlineData("http://*:5080")]
    [InlineData("http://+:5080")]
    [InlineData("http://[::]:5080")]
    [InlineData("http://[::ffff:0.0.0.0]:5080")]
    [InlineData("http://[::ffff:127.0.0.1]:5080")]
    [InlineData("http://[::1%1]:5080")]
    [InlineData("http://192.168.1.5:5080")]
    [InlineData("http://2130706433:5080")]
    [InlineData("http://127.0.0.256:5080")]
    [InlineData("http://127.0.0.1:65536")]
    [InlineData("http://127.0.0.1:+80")]
    [InlineData("http://localhost:0")]
    [InlineData("http://localhost.:5080")]
    [InlineData("http://localhost.example.com:5080")]
    [InlineData("http://office:5080")]
    [InlineData("http://a@127.0.0.1:5191")]
    [InlineData("http://127.0.0.1@example.com")]
    [InlineData("http://localhost:5191?x")]
    [InlineData("http://localhost:5191#x")]
    [InlineData("http://localhost:5191/path")]
    [InlineData("http://localhost\\x:5191")]
    [InlineData("https://127.0.0.1:5080")]
    [InlineData("http://unix:/tmp/socket")]
    [InlineData("http://pipe:/name")]
    [InlineData("5080")]
    [InlineData(" ")]
    [InlineData(";")]
    [InlineData("http://127.0.0.1:5080;http://10.0.0.1:80")]
    public void Anything_else_is_refused_with_the_reason(string urls) =>
        Assert.Contains("只监听本机地址", ListenAddress.Fault(urls), StringComparison.Ordinal);

    [Theory]
    [InlineData("http://127.0.0.1", "http://127.0.0.1:5080")]
    [InlineData("http://localhost/", "http://localhost:5080")]
    [InlineData("http://[::1]:5081;http://[::1]", "http://[::1]:5080")]
    public void Without_a_port_it_is_not_port_80_but_asked_for(string urls, string mend) => Assert.EndsWith($"没有写端口，请写明，如 {mend}", ListenAddress.Fault(urls), StringComparison.Ordinal);

    [Fact]
    public void A_password_in_it_is_not_told() =>
        Assert.DoesNotContain("canary", ListenAddress.Fault("http://a:can@ary/canary@127.0.0.1:5191"), StringComparison.Ordinal);
}
