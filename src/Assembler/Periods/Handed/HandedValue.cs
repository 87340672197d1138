using System.Diagnostics.CodeAnalysis;

namespace DevZoneDocs.Assembler.Periods.Handed;

/// <summary>Data as they were handed in, before anything is made of them: each value knows where it stands.</summary>
/// <param name="Place">Of a workbook sheet and cell, of JSON file and pointer.</param>
internal abstract record HandedValue(string Place);

/// <summary>A number, a text, a word or nothing.</summary>
/// <param name="Json">As JSON spells it.</param>
internal sealed record HandedScalar(string Json, string Place) : HandedValue(Place)
{
    public bool IsNull => Json == "null";
}

/// <summary>Values by their keys, in the order in which they were handed in.</summary>
internal sealed record HandedObject(string Place) : HandedValue(Place)
{
    public OrderedDictionary<string, HandedValue> Values { get; } = [];

    public HandedValue? Find(string key) => Values.GetValueOrDefault(key);

    /// <summary>The object under a key, which is made where there is none yet.</summary>
    public HandedObject Within(string key, string place)
    {
        if (Values.TryGetValue(key, out HandedValue? known) && known is HandedObject within)
            return within;
        HandedObject made = new(place);
        Values[key] = made;
        return made;
    }

    public bool TryFind<T>(string key, [NotNullWhen(true)] out T? value)
        where T : HandedValue
    {
        value = Find(key) as T;
        return value is not null;
    }
}

/// <summary>Values one after another.</summary>
internal sealed record HandedList(string Place) : HandedValue(Place)
{
    public List<HandedValue> Items { get; } = [];
}
