using System.Collections.Concurrent;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DevZoneDocs.Assembler.Periods;

/// <summary>The fields of one record type, as readers and schema see them: the type and its <see cref="FieldAttribute"/>s are the one truth.</summary>
internal sealed class RecordShape
{
    private static readonly ConcurrentDictionary<Type, RecordShape> Known = new();

    private readonly Dictionary<string, FieldShape> _fields;

    private RecordShape(Type type)
    {
        Type = type;
        Fields = [.. type.GetProperties().Where(property => property.IsDefined(typeof(FieldAttribute))).Select(FieldShape.Of)];
        _fields = Fields.ToDictionary(field => field.Name, StringComparer.Ordinal);
    }

    public Type Type { get; }

    /// <summary>In the order of the type.</summary>
    public IReadOnlyList<FieldShape> Fields { get; }

    public static RecordShape Of(Type type) => Known.GetOrAdd(type, static key => new RecordShape(key));

    public FieldShape? Find(string name) => _fields.GetValueOrDefault(name);

    /// <summary>The field that an unknown key may stand for: its Chinese name, or a slip of the pen.</summary>
    public string? Nearest(string name)
    {
        string? nearest = NearestName.Of(name, Fields.Select(field => field.Name).Concat(Fields.Select(field => field.Field.Chinese)));
        return Fields.FirstOrDefault(field => field.Name == nearest || field.Field.Chinese == nearest)?.Name;
    }
}

/// <summary>One field of a record type.</summary>
/// <param name="Name">The key in JSON.</param>
/// <param name="Nullable">Whether null may stand for a value.</param>
internal sealed record FieldShape(string Name, PropertyInfo Property, FieldAttribute Field, ValueShape Value, bool Nullable)
{
    public bool Required => Field.Required;

    /// <summary>What a null asks for; nothing where it is as if the field were not there.</summary>
    public AskedRate? NullAsks { get; } = Property.GetCustomAttribute<NullAsksAttribute>()?.Rate;

    /// <summary>Whether it is a title, which loses the closing mark that people type behind it.</summary>
    public bool IsHeading => Property.Name == nameof(SectionData.Title);

    public static FieldShape Of(PropertyInfo property)
    {
        FieldAttribute field = property.GetCustomAttribute<FieldAttribute>()!;
        return new FieldShape(
            property.GetCustomAttribute<JsonPropertyNameAttribute>()?.Name ?? JsonNamingPolicy.CamelCase.ConvertName(property.Name),
            property,
            field,
            ValueShape.Of(property.PropertyType, field),
            new NullabilityInfoContext().Create(property).ReadState == NullabilityState.Nullable);
    }
}
