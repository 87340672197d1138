using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using DevZoneDocs.Assembler.Linting;

namespace DevZoneDocs.Worker.Commands;

/// <summary>Tells a template's author, or a program, what the linter saw.</summary>
internal static class LintPrinter
{
    private static readonly JsonDocumentOptions Deep = new() { MaxDepth = LintResult.DeepestNeeds };

    private static readonly JsonSerializerOptions Readable = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        MaxDepth = 2 * LintResult.DeepestNeeds,
    };

    public static void Print(IReadOnlyList<LintResult> results, bool asJson, bool withNeeds)
    {
        if (asJson)
            Console.Out.WriteLine(Json(results, withNeeds).ToJsonString(Readable));
        else
            Print(results, withNeeds ? Console.Error : Console.Out);
        if (withNeeds && !asJson)
            Console.Out.WriteLine(Needs(results).ToJsonString(Readable));
    }

    private static void Print(IReadOnlyList<LintResult> results, TextWriter writer)
    {
        writer.WriteLine($"检查 {results.Count} 个模板，错误 {results.Sum(result => result.ProblemCount)} 处");
        foreach (LintResult result in results)
        {
            foreach (LintProblem problem in result.Problems)
            {
                writer.WriteLine($"错误 {problem.Location}：{problem.Message}");
                writer.WriteLine($"        {problem.Mend}");
            }

            if (result.OwnNames.Count > 0)
                writer.WriteLine($"说明 {result.Name}：要由数据提供的名称：{string.Join('、', result.OwnNames.Select(name => name.Name))}（加 --data 核对）");
        }
    }

    private static JsonObject Json(IReadOnlyList<LintResult> results, bool withNeeds) => new()
    {
        ["mistakes"] = results.Sum(result => result.ProblemCount),
        ["templates"] = new JsonArray([.. results.Select(result => (JsonNode)Json(result, withNeeds))]),
    };

    private static JsonObject Json(LintResult result, bool withNeeds)
    {
        JsonObject json = new()
        {
            ["name"] = result.Name,
            ["problems"] = new JsonArray([.. result.Problems.Select(problem => (JsonNode)Json(problem))]),
            ["ownNames"] = new JsonArray([.. result.OwnNames.Select(name => (JsonNode)new JsonObject { ["name"] = name.Name, ["place"] = name.Place })]),
        };
        if (withNeeds && result.Needs.Length > 0)
            json["needs"] = JsonNode.Parse(result.Needs, documentOptions: Deep);
        return json;
    }

    private static JsonObject Json(LintProblem problem) => new()
    {
        ["template"] = problem.Location.Template,
        ["part"] = problem.Location.Part.Length > 0 ? problem.Location.Part : "正文",
        ["paragraph"] = problem.Location.Paragraph,
        ["tag"] = problem.Location.Tag,
        ["message"] = problem.Message,
        ["mend"] = problem.Mend,
    };

    /// <summary>The schema of one template as it is; of several, each under its template's name.</summary>
    private static JsonNode Needs(IReadOnlyList<LintResult> results)
    {
        List<LintResult> needy = [.. results.Where(result => result.Needs.Length > 0)];
        return needy is [var one]
            ? JsonNode.Parse(one.Needs, documentOptions: Deep)!
            : new JsonObject(needy.Select(result => KeyValuePair.Create(result.Name, JsonNode.Parse(result.Needs, documentOptions: Deep))));
    }
}
