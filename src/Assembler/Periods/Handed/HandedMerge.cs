using System.Globalization;
using System.Text.Json;
using DevZoneDocs.Assembler.Periods.Workbooks;

namespace DevZoneDocs.Assembler.Periods.Handed;

/// <summary>Puts the data of one file to those of another: what only one has is taken, and where both have something else it is told.</summary>
internal sealed class HandedMerge(List<DataNote> notes)
{
    private static readonly string[] Names = ["id", "name", "title", "event"];
    private static readonly HashSet<string> Unimportant = ["$schema", "note", "blank"];

    public void Merge(HandedObject into, HandedObject from) => Merge(into, from, "");

    private void Merge(HandedObject into, HandedObject from, string owner)
    {
        string name = NameOf(from) ?? owner;
        foreach ((string key, HandedValue value) in from.Values)
        {
            if (!into.Values.TryGetValue(key, out HandedValue? known) || known is HandedScalar { IsNull: true })
                into.Values[key] = value;
            else if (value is HandedScalar { IsNull: true })
                continue;
            else if (known is HandedObject left && value is HandedObject right)
                Merge(left, right, name);
            else if (known is HandedList items && value is HandedList others)
                Merge(items, others, name);
            else
                Compare(key, known, value, name);
        }
    }

    private void Merge(HandedList into, HandedList from, string owner)
    {
        Dictionary<string, HandedValue> known = new(StringComparer.Ordinal);
        foreach (HandedValue item in into.Items)
            known.TryAdd(IdentityOf(item), item);
        foreach (HandedValue item in from.Items)
        {
            if (!known.TryGetValue(IdentityOf(item), out HandedValue? same))
                into.Items.Add(item);
            else if (same is HandedObject left && item is HandedObject right)
                Merge(left, right, owner);
        }
    }

    private void Compare(string key, HandedValue known, HandedValue value, string owner)
    {
        string left = Shown(known), right = Shown(value);
        if (left != right && !Unimportant.Contains(key))
        {
            string told = WorkbookMessages.Contradiction($"{owner}{WorkbookWords.NameOf(key)}", left, known.Place, right);
            notes.Add(new DataNote(value.Place, told, IsContradiction: true));
        }
    }

    /// <summary>By which an item is the same in both files; of what has no name, all that it says.</summary>
    private static string IdentityOf(HandedValue item) => item is HandedObject record && NameOf(record) is { } name
        ? $"{name}\0{Shown(record.Find("scope"))}\0{Shown(record.Find("period"))}"
        : HandedWriter.Text(item);

    private static string? NameOf(HandedObject record) =>
        Names.Select(key => record.Find(key)).OfType<HandedScalar>().Select(Shown).FirstOrDefault(text => text.Length > 0);

    private static string Shown(HandedValue? value)
    {
        if (value is HandedObject sentence && sentence.Find("text") is HandedScalar text)
            return Shown(text);
        if (value is not HandedScalar { Json: var json })
            return value is null ? "" : HandedWriter.Text(value);
        if (json is ['"', ..])
            return JsonSerializer.Deserialize<string>(json)!;
        return decimal.TryParse(json, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number)
            ? number.ToString("0.############", CultureInfo.InvariantCulture) : json;
    }
}
