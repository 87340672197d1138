using System.Text.Json;
using System.Text.RegularExpressions;

namespace DevZoneDocs.Worker.Tests.Http;

/// <summary>An answer as a page shows it: … stands for anything, and a name in braces takes what stands there, or is it.</summary>
internal sealed partial record SampleAnswer(int Status, IReadOnlyList<(string Name, string Value)> Headers, string Body)
{
    public static SampleAnswer Parse(string sample)
    {
        string[] halves = sample.Split("\n\n", 2);
        string[] head = halves[0].Trim().Split('\n');
        return new SampleAnswer(
            int.Parse(head[0], System.Globalization.CultureInfo.InvariantCulture),
            [.. head[1..].Select(line => line.Split(": ", 2)).Select(header => (header[0], header[1]))],
            halves.Length == 2 ? halves[1].Trim() : "");
    }

    public void Check(string request, HttpResponseMessage response, string body, Dictionary<string, string> names)
    {
        Assert.True(Status == (int)response.StatusCode, $"{request}\nis answered with {(int)response.StatusCode}:\n{body}");
        foreach ((string name, string value) in Headers)
            CheckText(value, HeaderOf(response, name), names, request);
        if (Body.StartsWith('{'))
            CheckJson(JsonElement.Parse(Body), JsonElement.Parse(body), names, request);
        else if (Body.Length > 0)
            CheckText(Body, body.Trim(), names, request, isPart: true);
    }

    private static string HeaderOf(HttpResponseMessage response, string name)
    {
        bool isThere = response.Headers.TryGetValues(name, out IEnumerable<string>? values)
            || response.Content.Headers.TryGetValues(name, out values);
        Assert.True(isThere, $"no header {name}");
        return values!.Single().Split(';')[0];
    }

    private static void CheckJson(JsonElement expected, JsonElement actual, Dictionary<string, string> names, string place)
    {
        if (expected.ValueKind == JsonValueKind.String && expected.GetString() == "…")
            return;
        Assert.True(expected.ValueKind == actual.ValueKind, $"{place}\nhas {actual} for {expected}");
        switch (expected.ValueKind)
        {
            case JsonValueKind.Object:
                Assert.Equal(
                    expected.EnumerateObject().Select(field => field.Name).Order(StringComparer.Ordinal),
                    actual.EnumerateObject().Select(field => field.Name).Order(StringComparer.Ordinal));
                foreach (JsonProperty field in expected.EnumerateObject())
                    CheckJson(field.Value, actual.GetProperty(field.Name), names, $"{place}/{field.Name}");
                break;
            case JsonValueKind.Array:
                Assert.Equal(expected.GetArrayLength(), actual.GetArrayLength());
                foreach ((JsonElement item, JsonElement other) in expected.EnumerateArray().Zip(actual.EnumerateArray()))
                    CheckJson(item, other, names, place);
                break;
            case JsonValueKind.String:
                CheckText(expected.GetString()!, actual.GetString()!, names, place);
                break;
            default:
                Assert.Equal(expected.ToString(), actual.ToString());
                break;
        }
    }

    private static void CheckText(string expected, string actual, Dictionary<string, string> names, string place, bool isPart = false)
    {
        foreach (Match name in Name().Matches(expected).Where(name => !names.ContainsKey(name.Groups[1].Value)))
        {
            string pattern = Regex.Escape(expected).Replace(Regex.Escape(name.Value), "(?<value>[^/]+)", StringComparison.Ordinal);
            names[name.Groups[1].Value] = Regex.Match(actual, pattern).Groups["value"].Value;
        }

        string filled = names.Aggregate(expected, (text, name) => text.Replace($"{{{name.Key}}}", name.Value, StringComparison.Ordinal));
        Assert.True(isPart ? actual.Contains(filled, StringComparison.Ordinal) : actual == filled, $"{place}\nhas {actual} for {filled}");
    }

    [GeneratedRegex(@"\{(\w+)\}")]
    private static partial Regex Name();
}
