using System.Collections;
using System.Text.Json;

namespace DevZoneDocs.Assembler.Periods.Json;

/// <summary>Walks records and their shapes together and writes what <see cref="JsonBinder"/> reads; what is as it would be anyway is left out.</summary>
internal sealed class JsonRecordWriter(Utf8JsonWriter writer)
{
    public void Write(object record)
    {
        RecordShape shape = RecordShape.Of(record.GetType());
        IReadOnlyDictionary<string, Datum>? beside = FactsBeside(record, shape);
        writer.WriteStartObject();
        foreach (FieldShape field in shape.Fields)
        {
            object? value = field.Property.GetValue(record);
            if (!IsWritten(record, field, value))
                continue;
            writer.WritePropertyName(field.Name);
            if (value is Narrative narrative)
                WriteNarrative(narrative, field.Name == "text" ? beside : null);
            else
                WriteValue(value, field.Value);
        }

        writer.WriteEndObject();
    }

    /// <summary>A datum that is neither a date nor a text is a number, though it be missing.</summary>
    private static bool IsWritten(object record, FieldShape field, object? value) => record switch
    {
        Datum { Date: null, Text: null } when field.Property.Name == nameof(Datum.Value) => true,
        _ when field.Required => true,
        _ => value switch
        {
            null or false => false,
            Enum choice => field.Nullable || Convert.ToInt32(choice, null) != 0,
            string => true,
            ICollection { Count: 0 } => false,
            _ => true,
        },
    };

    private static IReadOnlyDictionary<string, Datum>? FactsBeside(object record, RecordShape shape) =>
        shape.Find("text") is { Value.Kind: ValueKind.Narrative }
            ? shape.Find("facts")?.Property.GetValue(record) as IReadOnlyDictionary<string, Datum>
            : null;

    private void WriteValue(object? value, ValueShape shape)
    {
        switch (value)
        {
            case null:
                writer.WriteNullValue();
                break;
            case decimal number:
                writer.WriteNumberValue(number);
                break;
            case bool flag:
                writer.WriteBooleanValue(flag);
                break;
            case string or Period or PartialDate:
                writer.WriteStringValue(value.ToString());
                break;
            case Enum:
                writer.WriteStringValue(ValueShape.ChoicesOf(shape.Type).First(choice => choice.Value.Equals(value)).Key);
                break;
            case Narrative narrative:
                WriteNarrative(narrative, null);
                break;
            default:
                WriteComposite(value, shape);
                break;
        }
    }

    private void WriteComposite(object value, ValueShape shape)
    {
        if (shape.Kind == ValueKind.Record)
            Write(value);
        else if (shape.Kind == ValueKind.List)
            WriteList((IEnumerable)value, shape.Element!);
        else
            WriteMap((IEnumerable)value, shape.Element!);
    }

    private void WriteList(IEnumerable items, ValueShape shape)
    {
        writer.WriteStartArray();
        foreach (object item in items)
            WriteValue(item, shape);
        writer.WriteEndArray();
    }

    private void WriteMap(IEnumerable entries, ValueShape shape)
    {
        writer.WriteStartObject();
        foreach ((string key, object value) in entries switch
        {
            IEnumerable<KeyValuePair<string, Datum>> data => data.Select(entry => (entry.Key, (object)entry.Value)),
            IEnumerable<KeyValuePair<string, SectionData>> sections => sections.Select(entry => (entry.Key, (object)entry.Value)),
            _ => throw new InvalidOperationException($"There is no map of {shape.Type.Name} in period data."),
        })
        {
            writer.WritePropertyName(key);
            WriteValue(value, shape);
        }

        writer.WriteEndObject();
    }

    /// <param name="beside">The facts that the record hands in beside its text: they are not written twice.</param>
    private void WriteNarrative(Narrative narrative, IReadOnlyDictionary<string, Datum>? beside)
    {
        string text = string.Concat(narrative.Pieces.Select(piece => piece.IsFact ? $"{{{piece.Text}}}" : Escape(piece.Text)));
        Dictionary<string, Datum> own = narrative.Facts.Where(fact => beside?.ContainsKey(fact.Key) != true).ToDictionary(StringComparer.Ordinal);
        if (own.Count == 0)
            writer.WriteStringValue(text);
        else
            Write(new NarrativeObject { Text = text, Facts = own });
    }

    private static string Escape(string text) =>
        text.Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal);
}
