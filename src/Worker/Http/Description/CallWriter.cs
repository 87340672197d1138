using System.Globalization;
using System.Text.Json.Nodes;
using DevZoneDocs.Worker.Http.Queries;
using Microsoft.AspNetCore.Http;

namespace DevZoneDocs.Worker.Http.Description;

/// <summary>Completes one call of the description with what its marks tell.</summary>
internal static class CallWriter
{
    public static void Complete(JsonObject call, EndpointMetadataCollection marks)
    {
        AddParameters(call, marks);
        TakenBody[] taken = [.. marks.OfType<TakenBody>()];
        if (taken.Length > 0)
        {
            call["requestBody"] = new JsonObject
            {
                ["required"] = true,
                ["content"] = new JsonObject(taken.Select(body => Content(body.MediaType, body.Schema))),
            };
        }

        JsonObject answers = call["responses"]!.AsObject();
        foreach (GivenBody body in marks.OfType<GivenBody>())
            answers["200"]!["content"] = new JsonObject([Content(body.MediaType, body.Schema)]);
        foreach (GivenHeader header in marks.OfType<GivenHeader>())
            AddHeader(answers[Key(header.Status)]!.AsObject(), header.Name, header.Meaning, new JsonObject { ["type"] = "string" });
        IEnumerable<ProblemKind> kinds = marks.OfType<GivenProblems>().SelectMany(given => given.Kinds).Concat(ProblemKind.OfAnyCall);
        foreach (IGrouping<int, ProblemKind> status in kinds.Distinct().GroupBy(kind => kind.Status).OrderBy(status => status.Key))
            answers[Key(status.Key)] = ProblemAnswer([.. status]);
        if (answers[Key(ProblemKind.TooMany.Status)] is JsonObject refusal)
            AddHeader(refusal, "Retry-After", "几秒以后再试", new JsonObject { ["type"] = "integer" });
    }

    public static JsonObject Answer(string description, string mediaType, JsonObject schema) => new()
    {
        ["description"] = description,
        ["content"] = new JsonObject([Content(mediaType, schema)]),
    };

    public static JsonObject ProblemAnswer(IReadOnlyList<ProblemKind> kinds) =>
        Answer(string.Join("；", kinds.Select(kind => $"`{kind.Name}` {kind.Title}")), ProblemAnswers.MediaType, Schemas.To("Problem"));

    private static void AddParameters(JsonObject call, EndpointMetadataCollection marks)
    {
        IEnumerable<JsonNode> query = (marks.GetMetadata<QueryParameters>() ?? QueryParameters.None).All
            .Select(parameter => Parameter(parameter.Name, "query", parameter.Meaning, parameter.Schema));
        IEnumerable<JsonNode> headers = marks.OfType<TakenHeader>()
            .Select(header => Parameter(header.Name, "header", header.Meaning, header.Schema));
        JsonArray parameters = [.. (call["parameters"]?.AsArray() ?? []).Select(known => known!.DeepClone()), .. query, .. headers];
        if (parameters.Count > 0)
            call["parameters"] = parameters;
    }

    private static JsonObject Parameter(string name, string place, string meaning, JsonObject schema) => new()
    {
        ["name"] = name,
        ["in"] = place,
        ["description"] = meaning,
        ["schema"] = schema.DeepClone(),
    };

    private static void AddHeader(JsonObject answer, string name, string meaning, JsonObject schema)
    {
        JsonObject headers = answer["headers"] as JsonObject ?? [];
        headers[name] = new JsonObject { ["description"] = meaning, ["schema"] = schema };
        answer["headers"] = headers;
    }

    private static KeyValuePair<string, JsonNode?> Content(string mediaType, JsonObject schema) =>
        KeyValuePair.Create(mediaType, (JsonNode?)new JsonObject { ["schema"] = schema.DeepClone() });

    private static string Key(int status) => status.ToString(CultureInfo.InvariantCulture);
}
