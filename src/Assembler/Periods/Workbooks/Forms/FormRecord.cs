using System.Collections.Concurrent;

namespace DevZoneDocs.Assembler.Periods.Workbooks.Forms;

/// <summary>
/// What a record type looks like in the workbook: fields that have a cell each, and fields whose values have rows below. Made from the
/// type, as the JSON schema is, so that every shape of the data has its place.
/// </summary>
internal sealed class FormRecord
{
    private static readonly ConcurrentDictionary<Type, FormRecord> Known = new();

    /// <summary>Records whose fields stand among those of their owner.</summary>
    private static readonly HashSet<Type> Spread = [typeof(Datum), typeof(SectionLeads), typeof(Zone)];

    /// <summary>Names that would mean two things in one table.</summary>
    private static readonly Dictionary<(Type, string), string> OtherLabels = new()
    {
        [(typeof(Project), "parties")] = "参建单位",
        [(typeof(Project), "kind")] = "项目类别",
    };

    private readonly List<FormField> _fields = [];
    private readonly List<FormChild> _children = [];

    private FormRecord(Type type)
    {
        foreach (FieldShape field in RecordShape.Of(type).Fields)
            Add(field, OtherLabels.GetValueOrDefault((type, field.Name), field.Field.Chinese), [field.Name], "");
    }

    /// <summary>In the order of the type.</summary>
    public IReadOnlyList<FormField> Fields => _fields;

    public IReadOnlyList<FormChild> Children => _children;

    public static FormRecord Of(Type type) => Known.GetOrAdd(type, static key => new FormRecord(key));

    private void Add(FieldShape field, string label, IReadOnlyList<string> keys, string group)
    {
        ValueShape value = field.Value;
        switch (value.Kind)
        {
            case ValueKind.Record when Spread.Contains(value.Type):
                foreach (FieldShape inner in RecordShape.Of(value.Type).Fields)
                    Add(inner, inner.Name == "value" ? label : $"{label}·{inner.Field.Chinese}", [.. keys, inner.Name], field.Name);
                break;
            case ValueKind.Record:
                _children.Add(new FormChild(label, keys, ValueKind.Record, value.Type));
                break;
            case ValueKind.List or ValueKind.Map when value.Element!.Kind == ValueKind.Record:
                // The sections are sheets of their own.
                if (value.Element.Type != typeof(SectionData))
                    _children.Add(new FormChild(label, keys, value.Kind, value.Element.Type));
                break;
            case ValueKind.Narrative:
                _fields.Add(new FormField(label, keys, field, group));
                _children.Add(new FormChild($"{label}数据项", [.. keys, "facts"], ValueKind.Map, typeof(Datum)));
                break;
            default:
                _fields.Add(new FormField(label, keys, field, group));
                break;
        }
    }
}
