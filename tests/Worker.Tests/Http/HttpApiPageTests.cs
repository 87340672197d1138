using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using DevZoneDocs.Worker.Http;

namespace DevZoneDocs.Worker.Tests.Http;

/// <summary>docs/http-api.md says what the service answers: its samples are sent, in their order, and the answers compared.</summary>
public sealed partial class HttpApiPageTests(RunningService service) : IClassFixture<RunningService>
{
    private static readonly string Page = File.ReadAllText(Repository.PathOf("docs", "http-api.md"));

    [Fact]
    public async Task Each_sample_is_answered_as_the_page_says()
    {
        Dictionary<string, string> names = [];
        (string Request, string Answer)[] samples = [.. Samples()];

        foreach ((string request, string answer) in samples)
        {
            SampleAnswer expected = SampleAnswer.Parse(answer);
            using HttpRequestMessage message = Message(Filled(request, names));
            using HttpResponseMessage response = await service.Http.SendAsync(message);
            string body = await response.Content.ReadAsStringAsync();
            expected.Check(request, response, body, names);
        }

        Assert.True(samples.Length >= 10, $"{samples.Length} samples");
    }

    [Fact]
    public void Every_kind_of_problem_is_on_the_page() => Assert.Equal(
        ProblemKind.All.Select(kind => (kind.Name, $"{kind.Status}")).Order(),
        Row().Matches(Page).Select(row => (row.Groups["name"].Value, row.Groups["status"].Value)).Order());

    [Fact]
    public void The_Chinese_page_has_the_same_samples_and_the_same_problems()
    {
        string chinese = File.ReadAllText(Repository.PathOf("docs", "http-api.zh-CN.md"));

        Assert.Equal(Block().Matches(Page).Select(block => block.Value), Block().Matches(chinese).Select(block => block.Value));
        Assert.Equal(Row().Matches(Page).Select(row => row.Value), Row().Matches(chinese).Select(row => row.Value));
    }

    [Fact]
    public async Task The_description_that_is_served_is_approved()
    {
        JsonElement description = JsonElement.Parse(await service.Http.GetStringAsync(new Uri("/openapi/v1.json", UriKind.Relative)));

        Approved.Check(JsonSerializer.Serialize(description, Indented), "openapi");
    }

    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static IEnumerable<(string Request, string Answer)> Samples()
    {
        string[] blocks = [.. Block().Matches(Page).Select(match => match.Groups["text"].Value)];
        return blocks.Chunk(2).Select(pair => (pair[0], pair[1]));
    }

    private static string Filled(string text, Dictionary<string, string> names) =>
        names.Aggregate(text, (filled, name) => filled.Replace($"{{{name.Key}}}", name.Value, StringComparison.Ordinal));

    private static HttpRequestMessage Message(string sample)
    {
        string[] halves = sample.Split("\n\n", 2);
        string[] head = halves[0].Trim().Split('\n');
        string[] first = head[0].Split(' ');
        HttpRequestMessage message = new(new HttpMethod(first[0]), new Uri(first[1], UriKind.Relative));
        if (halves.Length == 2)
            message.Content = new StringContent(halves[1], Encoding.UTF8, "application/json");
        foreach (string[] header in head[1..].Select(line => line.Split(": ", 2)).Where(header => header[0] != "Content-Type"))
            message.Headers.Add(header[0], header[1]);
        return message;
    }

    [GeneratedRegex("```http\\n(?<text>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex(@"^\| `(?<name>[a-z-]+)` \| (?<status>\d{3}) \|", RegexOptions.Multiline)]
    private static partial Regex Row();
}
