using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using DevZoneDocs.Assembler;
using DevZoneDocs.Assembler.Checks;
using DevZoneDocs.Assembler.Drafts;

namespace DevZoneDocs.Worker.Commands;

/// <summary>The findings of a draft, or of its data, as the file that others read: <c>{"findings":[…],"gaps":n,"facts":n}</c>.</summary>
internal sealed record FindingsFile(IReadOnlyList<Finding> Findings, int Gaps, int Facts)
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
    };

    public static byte[] Write(Draft draft) => Write(new FindingsFile(draft.Findings, draft.GapCount, draft.FactCount));

    public static byte[] Write(CheckResult result) => Write(new FindingsFile(result.Findings, result.GapCount, result.FactCount));

    public static byte[] Write(MergedFile merged) => Write(new FindingsFile(merged.Findings, merged.GapCount, merged.FactCount));

    public static byte[] Write(IReadOnlyList<Finding> findings) => Write(new FindingsFile(findings, 0, 0));

    public static FindingsFile Read(string json) => JsonSerializer.Deserialize<FindingsFile>(json, Options)!;

    private static byte[] Write(FindingsFile file) => JsonSerializer.SerializeToUtf8Bytes(file, Options);
}
