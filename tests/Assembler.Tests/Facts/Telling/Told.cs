using DevZoneDocs.Assembler.Facts;
using DevZoneDocs.Assembler.Facts.Telling;
using DevZoneDocs.Assembler.Tests.Periods;

namespace DevZoneDocs.Assembler.Tests.Facts.Telling;

/// <summary>What the data of one section become in sentences.</summary>
internal static class Told
{
    /// <param name="field">The telling: 指标表述, 项目表述.</param>
    public static string Of(string field, string body, string period = "2025-01..2025-09", string shortName = "全区", TellingOptions? options = null)
    {
        string json = $$$"""{"zone":{"name":"滨河经济开发区","shortName":"{{{shortName}}}"},"report":"quarter","period":"{{{period}}}","sections":{"economy":{ {{{body}}} } } }""";
        FactRecord section = FactDeriver.Derive(Given.Json(json), options).Sections["economy"].Record;
        section.TryGet(field, out FactNode? node);
        return string.Join('\n', ((FactList)node!).Items);
    }
}
