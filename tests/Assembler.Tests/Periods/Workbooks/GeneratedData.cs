using System.Globalization;
using System.Text.Json.Nodes;
using DevZoneDocs.Assembler.Periods;

namespace DevZoneDocs.Assembler.Tests.Periods.Workbooks;

/// <summary>Period data of every shape, made from the types by chance: whatever the reader accepts may come.</summary>
internal sealed class GeneratedData(int seed)
{
    private static readonly string[] Words =
    [
        "工业总产值", "=1+1", "+86", "-5", "@甲", "'乙", "a_x000D_b", "12", "无", "—", "是", "2026年", "1.10", "TRUE", "0.123", "约300", "12.3%", "甲 乙", "丙　丁",
        "“引号”、《书名》", "<b>&amp;</b>", "【指标】", "序号", "名称", "🙂表", "50%", "#DIV/0!", "一，二；三。四", "{{花括号}}",
    ];

    private static readonly string[] Numbers = ["0", "1", "-1.5", "12.30", "0.12", "0.5", "-0.07", "123456789012345.12345678", "0.00000001", "100", "1000.00", "99999999.99", "3"];
    private static readonly string[] Units = ["亿元", "%", "万美元", "吨", "公里", "个百分点", "=单位"];
    private static readonly string[] Dates = ["2026", "2026-10", "2026-10-early", "2026-10-mid", "2026-10-late", "2026-12-end", "2026-10-08"];
    private static readonly string[] Spans = ["2026", "2026-H1", "2026-Q3", "2026-05", "2026-01..2026-09", "2025-11..2026-02"];

    private readonly Random _random = new(seed);
    private int _names;

    public PeriodData Next()
    {
        JsonObject root = Record(typeof(PeriodData), 0);
        root["sections"] = new JsonObject(Enumerable.Range(0, _random.Next(4)).Select(i => KeyValuePair.Create($"own-{i}", (JsonNode?)Section())));
        return Given.Json(root.ToJsonString());
    }

    private JsonObject Section()
    {
        JsonObject section = Record(typeof(SectionData), 1);
        section["title"] ??= Name();
        return section;
    }

    private JsonObject Record(Type type, int depth)
    {
        JsonObject record = [];
        foreach (FieldShape field in RecordShape.Of(type).Fields)
        {
            if (field.Required || Chance(depth switch { 0 => 80, 1 => 60, 2 => 40, 3 => 25, _ => 8 }))
                record[field.Name] = Value(field, type, depth);
        }

        Mend(type, record);
        return record;
    }

    private JsonNode? Value(FieldShape field, Type owner, int depth)
    {
        bool mayBeNull = field is { Nullable: true, Required: true } || field.NullAsks is not null;
        if (mayBeNull && Chance(20))
            return null;
        return (field.Name, field.Value.Kind) switch
        {
            ("unit", _) => Pick(Units),
            ("id" or "name" or "event", _) => Name(),
            ("target", _) => JsonNode.Parse(Pick(["1", "250.50", "0.12"])),
            ("sections", _) => new JsonObject(),
            ("facts", _) => new JsonObject(),
            _ => Value(field.Value, owner, depth),
        };
    }

    private JsonNode? Value(ValueShape shape, Type owner, int depth) => shape.Kind switch
    {
        ValueKind.Number => JsonNode.Parse(Pick(Numbers)),
        ValueKind.Flag => Chance(50),
        ValueKind.Choice => Pick([.. ValueShape.ChoicesOf(shape.Type).Keys]),
        ValueKind.Period => Pick(Spans),
        ValueKind.Date => Pick(Dates),
        ValueKind.Narrative => Sentence(),
        ValueKind.Record when shape.Type == typeof(Datum) => Datum(),
        ValueKind.Record => Record(shape.Type, depth + 1),
        ValueKind.List => new JsonArray([.. Enumerable.Range(0, 1 + _random.Next(2)).Select(_ => Value(shape.Element!, owner, depth + 1))]),
        _ => Name(),
    };

    private JsonObject Datum()
    {
        JsonObject datum = [];
        switch (_random.Next(4))
        {
            case 0:
                datum["value"] = JsonNode.Parse(Pick(Numbers));
                datum["unit"] = Pick(Units);
                if (Chance(30))
                    datum["approx"] = Pick(["约", "余", "以上"]);
                break;
            case 1:
                datum["date"] = Pick(Dates);
                datum["before"] = Chance(50);
                break;
            case 2:
                datum["text"] = Pick(Words).Replace("{{", "", StringComparison.Ordinal).Replace("}}", "", StringComparison.Ordinal);
                break;
            default:
                datum["value"] = null;
                if (Chance(50))
                    datum["unit"] = Pick(Units);
                break;
        }

        if (Chance(20))
            datum["note"] = Pick(Words);
        if (Chance(20))
            datum["due"] = Pick(Dates);
        return datum;
    }

    private JsonNode Sentence()
    {
        JsonObject facts = new(Enumerable.Range(0, _random.Next(3)).Select(_ => KeyValuePair.Create(Plain(Name()), (JsonNode?)Datum())));
        string text = $"做了{Pick(Words)}{string.Concat(facts.Select(fact => $"，{{{fact.Key}}}"))}";
        return facts.Count == 0 ? text : new JsonObject { ["text"] = text, ["facts"] = facts };
    }

    /// <summary>Facts stand within a sentence or beside it, and some fields need others.</summary>
    private void Mend(Type type, JsonObject record)
    {
        if (RecordShape.Of(type).Find("facts") is not null)
        {
            record.Remove("facts");
            if (record["text"] is JsonObject whole && Chance(60))
            {
                record["facts"] = whole["facts"]!.DeepClone();
                record["text"] = whole["text"]!.DeepClone();
            }
        }

        if (type == typeof(Indicator))
            MendIndicator(record);
        if (type == typeof(Milestone) && record["date"] is null)
            record.Remove("before");
        if (type == typeof(PlannedTask) && record["title"] is null)
            record["title"] = Name();
        if (type == typeof(SectionLeads) && record.Count == 0)
            record["projects"] = "着重抓了：";
    }

    private void MendIndicator(JsonObject record)
    {
        record["unit"] ??= Pick(Units);
        if (record["lagging"]?.GetValue<bool>() == true)
            record["period"] ??= "2026-01..2026-08";
        foreach (JsonObject cut in new[] { record["breakdown"] }.Concat(record["breakdowns"] as JsonArray ?? []).OfType<JsonObject>())
        {
            if (cut["mode"]!.GetValue<string>() == "group")
                record["value"] = null;
        }
    }

    private string Name() => $"{Plain(Pick(Words))}{(++_names).ToString(CultureInfo.InvariantCulture)}";

    private static string Plain(string text) => text.Replace("{{", "", StringComparison.Ordinal).Replace("}}", "", StringComparison.Ordinal);

    private bool Chance(int percent) => _random.Next(100) < percent;

    private T Pick<T>(IReadOnlyList<T> choices) => choices[_random.Next(choices.Count)];
}
