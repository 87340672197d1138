using DevZoneDocs.Worker.Commands;
using DevZoneDocs.Worker.Files;

namespace DevZoneDocs.Worker.Tests.Commands;

public sealed class LoopbackRuleTests
{
    [Theory]
    [InlineData("http://127.0.0.1:5080")]
    [InlineData("http://localhost:5080")]
    [InlineData("http://[::1]:5080;http://127.0.0.2:80")]
    public void The_machine_itself_may_be_listened_to(string urls) => LoopbackRule.Check(urls);

    [Theory]
    [InlineData("http://0.0.0.0:5080")]
    [InlineData("http://*:5080")]
    [InlineData("http://+:5080")]
    [InlineData("http://[::]:5080")]
    [InlineData("http://192.168.1.5:5080")]
    [InlineData("http://office:5080")]
    [InlineData("http://localhost.example.com:5080")]
    [InlineData("http://unix:/tmp/socket")]
    [InlineData("5080")]
    [InlineData("http://127.0.0.1:5080;http://10.0.0.1:80")]
    public void Anything_else_is_refused_with_the_reason(string urls)
    {
        InputException refusal = Assert.Throws<InputException>(() => LoopbackRule.Check(urls));

        Assert.Contains("只监听本机地址", refusal.Message, StringComparison.Ordinal);
    }
}
