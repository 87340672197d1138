using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.OpenApi;

namespace DevZoneDocs.Worker.Http.Description;

/// <summary>
/// The OpenAPI document: what the platform reads from the calls and their types, and what only the marks of the calls tell, so that a
/// client can be generated from it.
/// </summary>
internal sealed class ApiDescription(
    [FromKeyedServices(ApiDescription.Name)] IOpenApiDocumentProvider platform, EndpointDataSource endpoints)
{
    public const string Name = "v1";

    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly Lazy<Task<byte[]>> _content = new(() => WriteAsync(platform, endpoints));

    public static void Map(IEndpointRouteBuilder routes) => routes
        .MapRead($"/openapi/{Name}.json", async (ApiDescription description) => Results.Bytes(await description._content.Value, "application/json"))
        .ExcludeFromDescription();

    private static async Task<byte[]> WriteAsync(IOpenApiDocumentProvider platform, EndpointDataSource endpoints)
    {
        OpenApiDocument document = await platform.GetOpenApiDocumentAsync();
        JsonObject root = JsonNode.Parse(await document.SerializeAsJsonAsync(OpenApiSpecVersion.OpenApi3_1))!.AsObject();
        root["info"] = new JsonObject { ["title"] = "DevZoneDocs", ["description"] = "由时段数据生成工作报告初稿", ["version"] = Name };

        // Whoever reads it knows where it came from; the address of one machine has no place in it.
        root["servers"] = new JsonArray(new JsonObject { ["url"] = "/" });

        // Nobody signs in: the service listens to its own machine alone.
        root["security"] = new JsonArray();
        root["tags"] = new JsonArray([.. ApiTags.All.Select(tag => new JsonObject { ["name"] = tag.Name, ["description"] = tag.Meaning })]);
        JsonObject paths = root["paths"]!.AsObject();
        foreach (RouteEndpoint endpoint in endpoints.Endpoints.OfType<RouteEndpoint>())
            Complete(endpoint, paths);
        paths["/healthz"] = new JsonObject { ["get"] = HealthCall() };
        JsonObject schemas = root["components"]!["schemas"]!.AsObject();
        schemas["Problem"] = Schemas.Problem;
        schemas["Health"] = Schemas.Health;
        foreach ((string name, JsonNode schema) in Schemas.OfPeriodData())
            schemas[name] = schema;
        return JsonSerializer.SerializeToUtf8Bytes(root, Readable);
    }

    private static void Complete(RouteEndpoint endpoint, JsonObject paths)
    {
        if (paths[endpoint.RoutePattern.RawText ?? ""] is not JsonObject path)
            return;

        // It says what GET says, and HTTP says that it is there.
        path.Remove("head");
        foreach (string method in endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods ?? [])
        {
            if (path[method.ToLowerInvariant()] is JsonObject call)
                CallWriter.Complete(call, endpoint.Metadata);
        }
    }

    private static JsonObject HealthCall() => new()
    {
        ["tags"] = new JsonArray(ApiTags.Health),
        ["summary"] = "服务的各部分是否正常",
        ["operationId"] = "showHealth",
        ["responses"] = new JsonObject
        {
            ["200"] = CallWriter.Answer("正常", "application/json", Schemas.To("Health")),
            ["503"] = CallWriter.Answer("有一部分不正常", "application/json", Schemas.To("Health")),
            ["400"] = CallWriter.ProblemAnswer([ProblemKind.Host]),
            ["403"] = CallWriter.ProblemAnswer([ProblemKind.ForeignPage]),
        },
    };
}
