using System.Text.Json;
using DevZoneDocs.Assembler.Polishing.Requests;
using DevZoneDocs.Testing.Models;
using DevZoneDocs.Worker.Models;
using Microsoft.Extensions.AI;

namespace DevZoneDocs.Worker.Tests.Models;

/// <summary>What goes over the wire.</summary>
public sealed class SemanticKernelClientTests
{
    private static readonly FakeAnswer Polite = FakeAnswers.Rewording(text => text.Replace("搞好", "做好", StringComparison.Ordinal));

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Sentences_come_back_reworded_plain_and_streamed(bool streaming)
    {
        await using ModelBench bench = await ModelBench.StartAsync(Polite, options => options with { Streaming = streaming });

        Rewording rewording = await bench.RewordAsync("搞好各项工作。", "新开工⟦N1⟧项目。");

        Assert.Null(rewording.Failure);
        Assert.Equal(["做好各项工作。", "新开工⟦N1⟧项目。"], rewording.Sentences.OrderBy(sentence => sentence.Key).Select(sentence => sentence.Value));
        Assert.Equal(streaming, Assert.Single(bench.Server.Calls).IsStreaming);
    }

    [Fact]
    public async Task A_model_that_thinks_aloud_is_heard_out()
    {
        await using ModelBench bench = await ModelBench.StartAsync(FakeAnswers.Thinking("先看第一句……", text => text));

        Rewording rewording = await bench.RewordAsync("搞好各项工作。");

        Assert.Equal("搞好各项工作。", Assert.Single(rewording.Sentences).Value);
    }

    [Fact]
    public async Task A_call_names_the_model_and_asks_for_a_bounded_JSON_object()
    {
        await using ModelBench bench = await ModelBench.StartAsync(Polite, options => options with { ReplyTokens = 777 });

        await bench.RewordAsync("搞好各项工作。");

        JsonElement sent = bench.Server.Calls[0].Json;
        Assert.Equal("qwen3-32b", sent.GetProperty("model").GetString());
        Assert.Equal("json_object", sent.GetProperty("response_format").GetProperty("type").GetString());
        Assert.Equal(777, sent.GetProperty("max_completion_tokens").GetInt32());
        Assert.Equal(
            ["system", "user"], sent.GetProperty("messages").EnumerateArray().Select(message => message.GetProperty("role").GetString()));
        Assert.False(sent.TryGetProperty("tools", out _));
    }

    [Fact]
    public void Nothing_that_invokes_functions_stands_before_the_connection()
    {
        using HttpClient http = new();

        using IChatClient client = SemanticKernelClient.Create(
            new ModelOptions { Endpoint = new Uri("http://127.0.0.1:1/v1"), Model = "qwen3-32b" }, http);

        Assert.Null(client.GetService<FunctionInvokingChatClient>());
    }

    [Fact]
    public async Task An_older_server_gets_the_fields_that_it_knows()
    {
        await using ModelBench bench = await ModelBench.StartAsync(
            Polite, options => options with { OldTokenLimit = true, JsonMode = false, Temperature = null, ReplyTokens = 777 });

        await bench.RewordAsync("搞好各项工作。");

        JsonElement sent = bench.Server.Calls[0].Json;
        Assert.Equal(777, sent.GetProperty("max_tokens").GetInt32());
        Assert.False(sent.TryGetProperty("max_completion_tokens", out _));
        Assert.False(sent.TryGetProperty("response_format", out _));
        Assert.False(sent.TryGetProperty("temperature", out _));
    }

    [Fact]
    public async Task The_key_goes_to_the_server_and_into_no_log()
    {
        await using ModelBench bench = await ModelBench.StartAsync(
            FakeAnswers.InTurn(FakeAnswers.Status(401), Polite), options => options with { Retries = 0 });

        await bench.RewordAsync("搞好各项工作。");
        await bench.RewordAsync("搞好各项工作。");

        Assert.All(bench.Server.Calls, call => Assert.Equal($"Bearer {ModelBench.Key}", call.Authorization));
        Assert.NotEqual("", bench.Log.Text);
        Assert.DoesNotContain(ModelBench.Key, bench.Log.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("搞好", bench.Log.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("做好", bench.Log.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_redirection_takes_the_text_nowhere()
    {
        await using FakeModel other = await FakeModel.StartAsync(Polite);
        await using ModelBench bench = await ModelBench.StartAsync(
            (context, _) =>
            {
                context.Response.StatusCode = 307;
                context.Response.Headers.Location = $"{other.Endpoint}/chat/completions";
                return Task.CompletedTask;
            },
            options => options with { Retries = 0 });

        Rewording rewording = await bench.RewordAsync("搞好各项工作。");

        Assert.Equal(RewordingFailure.Refused, rewording.Failure);
        Assert.Empty(other.Calls);
    }
}
