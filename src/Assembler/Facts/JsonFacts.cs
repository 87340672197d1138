using System.Globalization;
using System.Text.Json;
using DevZoneDocs.Assembler.Periods;
using DevZoneDocs.Assembler.Periods.Json;
using DevZoneDocs.Assembler.Wording;

namespace DevZoneDocs.Assembler.Facts;

/// <summary>Any JSON object as facts, for a template that needs no report: its fields are the names, null is a known name without a datum.</summary>
/// <param name="Root">What the template sees.</param>
/// <param name="Removed">What could not be kept of its texts, each with its place.</param>
public sealed record JsonFacts(FactRecord Root, IReadOnlyList<DataProblem> Removed)
{
    /// <summary>Reads JSON as UTF-8. The caller bounds the stream's length and keeps it open.</summary>
    /// <exception cref="PeriodDataException">With every problem of the data, each at its JSON pointer (RFC 6901).</exception>
    public static JsonFacts Read(Stream json)
    {
        ProblemList problems = new();
        using JsonDocument? document = JsonSource.Open(json, problems, JsonLimits.Any);
        JsonFactReader reader = new(problems);
        FactRecord? root = document is null ? null : reader.ReadRoot(document.RootElement);
        problems.ThrowIfAny();
        return new JsonFacts(root!, reader.Removed);
    }
}

/// <summary>Walks a JSON document from top to bottom.</summary>
internal sealed class JsonFactReader(ProblemList problems)
{
    /// <summary>Nobody reads more.</summary>
    private const int MostRemovals = 1000;

    private readonly List<DataProblem> _removed = [];
    private int _order;

    public IReadOnlyList<DataProblem> Removed => _removed;

    public FactRecord? ReadRoot(JsonElement root)
    {
        if (root.ValueKind == JsonValueKind.Object)
            return ReadRecord(root, "", "");
        problems.Add(new Place("", 0), PeriodMessages.NotAnObject(root));
        return null;
    }

    private FactRecord ReadRecord(JsonElement element, string path, string pointer)
    {
        FactRecord record = new();
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (JsonProperty property in element.EnumerateObject())
        {
            _order++;
            if (!TryName(property, pointer, out string name))
                continue;
            string place = $"{pointer}/{FactMaker.Escape(name)}";
            if (seen.Add(name))
                record.AddItem(name, ReadNode(property.Value, path.Length == 0 ? name : $"{path}.{name}", place));
            else
                problems.Add(new Place(place, _order), PeriodMessages.DuplicateKey(name));
        }

        return record;
    }

    private bool TryName(JsonProperty property, string pointer, out string name)
    {
        name = "";
        try
        {
            name = property.Name;
            return true;
        }
        catch (InvalidOperationException)
        {
            problems.Add(new Place(pointer, _order), PeriodMessages.BrokenKey);
            return false;
        }
    }

    private FactNode? ReadNode(JsonElement element, string path, string pointer) => element.ValueKind switch
    {
        JsonValueKind.Object => ReadRecord(element, path, pointer),
        JsonValueKind.Array => ReadList(element, path, pointer),
        JsonValueKind.String => Of(path, pointer, ReadText(element, pointer), null),
        JsonValueKind.Number => ReadNumber(element, path, pointer),
        JsonValueKind.True => Of(path, pointer, "是", 1) with { BareText = null },
        JsonValueKind.False => Of(path, pointer, "否", 0) with { BareText = null },
        _ => null,
    };

    private FactList ReadList(JsonElement element, string path, string pointer)
    {
        List<FactNode> items = new(element.GetArrayLength());
        foreach ((int i, JsonElement item) in element.EnumerateArray().Index())
        {
            string index = i.ToString(CultureInfo.InvariantCulture);
            items.Add(ReadNode(item, $"{path}/{index}", $"{pointer}/{index}") ?? new FactAbsent());
        }

        return new FactList(items, Of($"{path}.count", pointer, items.Count.ToString(CultureInfo.InvariantCulture), items.Count));
    }

    private static Fact ReadNumber(JsonElement element, string path, string pointer)
    {
        (string text, decimal? number) = JsonFigure.Read(element.GetRawText());
        return Of(path, pointer, text, number);
    }

    private string ReadText(JsonElement element, string pointer)
    {
        string text = JsonStrings.ReadWithoutHalves(element, out IReadOnlyList<int> halves);
        string clean = CleanText.Of(text, out IReadOnlyList<int> removed);
        if (halves.Count + removed.Count > 0 && _removed.Count < MostRemovals)
            _removed.Add(new DataProblem(pointer, PeriodMessages.Removed([.. halves, .. removed])));
        return clean;
    }

    private static Fact Of(string path, string pointer, string text, decimal? number) => new()
    {
        Path = path,
        Phrase = new Phrase("", text),
        BareText = number is null ? null : text,
        Number = number,
        Source = new FactSource("", pointer),
    };
}
