using System.Collections;
using System.Text.Json;

namespace DevZoneDocs.Assembler.Periods.Json;

/// <summary>Walks JSON and record types together, makes the records, and collects every difference between the two.</summary>
internal sealed class JsonBinder(ProblemList problems, Origins origins, CancellationToken cancellation = default)
{
    private readonly JsonScalars _scalars = new(problems);
    private int _order;

    public T? Bind<T>(JsonElement root)
        where T : class
        => (T?)BindValue(root, new Place("", 0), ValueShape.Of(typeof(T)), heading: false);

    /// <summary>The value; null where it could not be read, and then its problems are told.</summary>
    private object? BindValue(JsonElement element, Place place, ValueShape shape, bool heading) => shape.Kind switch
    {
        ValueKind.Record when Is(element, JsonValueKind.Object, place, shape) => BindRecord(element, place, RecordShape.Of(shape.Type)),
        ValueKind.List when Is(element, JsonValueKind.Array, place, shape) && IsWithin(element.GetArrayLength(), place, shape) => BindList(element, place, shape.Element!),
        ValueKind.Map when Is(element, JsonValueKind.Object, place, shape) && IsWithin(element.GetPropertyCount(), place, shape) => BindMap(element, place, shape.Element!),
        ValueKind.Record or ValueKind.List or ValueKind.Map => null,
        ValueKind.Narrative => BindNarrative(element, place),
        _ => _scalars.Read(element, place, shape, heading),
    };

    private object BindRecord(JsonElement element, Place place, RecordShape shape)
    {
        object record = Activator.CreateInstance(shape.Type)!;
        Origin origin = origins.Add(record, place);
        HashSet<string> given = new(StringComparer.Ordinal);
        foreach (JsonProperty property in element.EnumerateObject())
        {
            string name = JsonNames.Of(property);
            Place at = Next(place, name);
            if (!given.Add(name))
                problems.Add(at, PeriodMessages.DuplicateKey(name));
            else if (shape.Find(name) is { } field)
                BindField(property.Value, at, field, record, origin);
            else
                problems.Add(at, PeriodMessages.UnknownKey(name, problems.WantsHints ? shape.Nearest(name) : null));
        }

        foreach (FieldShape field in shape.Fields.Where(field => field.Required && !given.Contains(field.Name)))
            problems.Add(place, PeriodMessages.MissingKey(field));
        MergeFacts(record, shape);
        Ask(record, shape, origin);
        return record;
    }

    private void BindField(JsonElement element, Place at, FieldShape field, object record, Origin origin)
    {
        bool empty = element.ValueKind == JsonValueKind.Null;
        if (empty && !field.Nullable)
            problems.Add(at, PeriodMessages.NotNull(field));
        object? value = empty ? null : BindValue(element, at, field.Value, field.IsHeading);
        if (value is not null)
            field.Property.SetValue(record, value);
        origin.Mark(field.Property.Name, at, readable: value is not null || (empty && field.Nullable));
    }

    private Array BindList(JsonElement element, Place place, ValueShape shape)
    {
        List<object> items = [];
        int index = 0;
        foreach (JsonElement child in element.EnumerateArray())
        {
            if (BindValue(child, Next(place, JsonNames.Of(index++)), shape, heading: false) is { } item)
                items.Add(item);
        }

        Array list = Array.CreateInstance(shape.Type, items.Count);
        ((ICollection)items).CopyTo(list, 0);
        return list;
    }

    private object BindMap(JsonElement element, Place place, ValueShape shape)
    {
        Type type = typeof(OrderedDictionary<,>).MakeGenericType(typeof(string), shape.Type);
        IDictionary map = (IDictionary)Activator.CreateInstance(type)!;
        Origin origin = origins.Add(map, place);
        HashSet<string> given = new(StringComparer.Ordinal);
        foreach (JsonProperty property in element.EnumerateObject())
        {
            string name = JsonNames.Of(property);
            Place at = Next(place, name);
            if (!given.Add(name.Trim()))
                problems.Add(at, PeriodMessages.DuplicateKey(name));
            else if (_scalars.Check(name, at, PeriodBounds.Name) is { } key)
                AddEntry(key, BindValue(property.Value, at, shape, heading: false), at);
        }

        return map;

        void AddEntry(string key, object? value, Place at)
        {
            origin.Mark(key, at, readable: value is not null);
            if (value is not null)
                map[key] = value;
        }
    }

    private Narrative? BindNarrative(JsonElement element, Place place)
    {
        if (element.ValueKind == JsonValueKind.Object)
        {
            NarrativeObject read = (NarrativeObject)BindRecord(element, place, RecordShape.Of(typeof(NarrativeObject)));
            return read.Text is null ? null : Parse(read.Text, origins.Of(read).PlaceOf(nameof(read.Text)), read.Facts);
        }

        return _scalars.ReadText(element, place, new ValueShape(ValueKind.Narrative, typeof(Narrative)), heading: true) is { } text ? Parse(text, place, new Dictionary<string, Datum>()) : null;
    }

    private Narrative? Parse(string text, Place place, IReadOnlyDictionary<string, Datum> facts)
    {
        bool whole = true;
        IReadOnlyList<NarrativePiece> pieces = NarrativeParser.Parse(text, problem =>
        {
            whole = false;
            problems.Add(place, problem);
        });
        Narrative narrative = new(pieces, facts);
        // A name whose fact could not be read is known all the same.
        origins.Add(narrative, place).Adopt(origins.Find(facts));
        return whole ? narrative : null;
    }

    /// <summary>A rate handed in as null is one that has not come: the draft has a gap in its place.</summary>
    private static void Ask(object record, RecordShape shape, Origin origin)
    {
        List<AskedRate> asked =
        [
            .. from field in shape.Fields
               let name = field.Property.Name
               where field.NullAsks is not null && origin.Has(name) && !origin.IsUnreadable(name) && field.Property.GetValue(record) is null
               select field.NullAsks!.Value,
        ];
        if (asked.Count > 0 && shape.Find("asks") is { } asks)
            asks.Property.SetValue(record, ((IReadOnlyList<AskedRate>)asks.Property.GetValue(record)!).Union(asked).ToArray());
    }

    /// <summary>Facts that stand beside a text belong to it.</summary>
    private void MergeFacts(object record, RecordShape shape)
    {
        if (shape.Find("text") is not { Value.Kind: ValueKind.Narrative } text || shape.Find("facts") is not { } facts)
            return;
        var beside = (IReadOnlyDictionary<string, Datum>)facts.Property.GetValue(record)!;
        if (text.Property.GetValue(record) is not Narrative narrative)
            return;
        foreach (string name in beside.Keys.Where(narrative.Facts.ContainsKey))
            problems.Add(origins.Of(beside[name]).Place, PeriodMessages.DuplicateKey(name));
        Dictionary<string, Datum> all = narrative.Facts.UnionBy(beside, fact => fact.Key).ToDictionary(StringComparer.Ordinal);
        Narrative merged = narrative with { Facts = all };
        Origin origin = origins.Add(merged, origins.Of(narrative).Place);
        origin.Adopt(origins.Of(narrative));
        origin.Adopt(origins.Find(beside));
        text.Property.SetValue(record, merged);
    }

    private bool Is(JsonElement element, JsonValueKind kind, Place place, ValueShape shape)
    {
        if (element.ValueKind != kind)
            problems.Add(place, PeriodMessages.WrongType(shape, element));
        return element.ValueKind == kind;
    }

    private bool IsWithin(int count, Place place, ValueShape shape)
    {
        if (count > shape.Most)
            problems.Add(place, PeriodMessages.TooManyItems(count, shape.Most));
        return count <= shape.Most;
    }

    private Place Next(Place parent, string segment)
    {
        cancellation.ThrowIfCancellationRequested();
        return new Place($"{parent.Name}/{JsonNames.Escape(segment)}", ++_order);
    }
}
