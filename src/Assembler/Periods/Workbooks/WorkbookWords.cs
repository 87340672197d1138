using System.Text.RegularExpressions;
using DevZoneDocs.Assembler.Periods.Workbooks.Forms;

namespace DevZoneDocs.Assembler.Periods.Workbooks;

/// <summary>
/// What is said of data in general, in the words of the workbook: columns and choices have Chinese names there, and nothing is an empty cell.
/// </summary>
internal static partial class WorkbookWords
{
    private static readonly Lazy<Dictionary<string, string>> Names = new(NamesOfAll);

    public static string NameOf(string key) => Names.Value.GetValueOrDefault(key, key);

    public static string Of(string message)
    {
        string plain = message
            .Replace("填 \"value\": null", "就空着", StringComparison.Ordinal)
            .Replace("数据未到填 null", "数据未到就空着", StringComparison.Ordinal)
            .Replace("填 null", "空着", StringComparison.Ordinal)
            .Replace("在 facts 中给出", "在下面加一行“数据项”", StringComparison.Ordinal);
        return Keys().Replace(plain, match => Names.Value.TryGetValue(match.Groups[1].Value, out string? name) ? $"“{name}”" : match.Value);
    }

    private static Dictionary<string, string> NamesOfAll()
    {
        Dictionary<string, string> names = new(StringComparer.Ordinal) { ["facts"] = "数据项", ["id"] = "代号", ["parts"] = "分项" };
        HashSet<Type> seen = [];
        Queue<Type> types = new([typeof(PeriodData)]);
        while (types.TryDequeue(out Type? type))
        {
            foreach (FieldShape field in seen.Add(type) ? RecordShape.Of(type).Fields : [])
            {
                names.TryAdd(field.Name, field.Field.Chinese);
                ValueShape value = field.Value.Element ?? field.Value;
                if (value.Kind == ValueKind.Record)
                    types.Enqueue(value.Type);
                foreach ((string chinese, string json) in value.Kind == ValueKind.Choice ? FormWords.ChoicesOf(value.Type) : [])
                    names.TryAdd(json, chinese);
            }
        }

        return names;
    }

    /// <summary>A key as the messages name it, with its Chinese name in brackets or without.</summary>
    [GeneratedRegex(@" ?(?<![A-Za-z""])([a-z][A-Za-z]+)(?![A-Za-z""])(?:（[^（）]{1,8}）)? ?", RegexOptions.CultureInvariant)]
    private static partial Regex Keys();
}
