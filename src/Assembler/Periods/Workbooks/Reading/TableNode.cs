using DevZoneDocs.Assembler.Periods.Handed;
using DevZoneDocs.Assembler.Periods.Workbooks.Forms;

namespace DevZoneDocs.Assembler.Periods.Workbooks.Reading;

/// <summary>A record that rows may belong to: one of a row above them, or the one that the table is of.</summary>
/// <param name="Label">What kind of row it is, for messages.</param>
/// <param name="Children">The kinds of row that may stand below it.</param>
/// <param name="Unit">Its own, or that of the record above.</param>
internal sealed record TableNode(string Label, HandedObject Record, IReadOnlyList<FormChild> Children, string? Unit)
{
    public FormChild? Child(string? kind) => Children.FirstOrDefault(child => child.Label == kind);

    /// <summary>Puts a row's record where it belongs.</summary>
    /// <returns>Why it cannot stand there, or null.</returns>
    public string? Attach(FormChild child, string? name, HandedObject record)
    {
        HandedObject at = Record;
        foreach (string key in child.Keys.Take(child.Keys.Count - 1))
            at = Within(at, key, record.Place);
        string last = child.Keys[^1];
        if (child.Kind == ValueKind.List)
            ListOf(at, last, record.Place).Items.Add(record);
        else if (child.Kind == ValueKind.Map)
            return at.Within(last, record.Place).Values.TryAdd(name!, record) ? null : WorkbookMessages.NameTwice(name!);
        else
            return at.Values.TryAdd(last, record) ? null : WorkbookMessages.OnlyOnce(child.Label);
        return null;
    }

    /// <summary>A sentence that brings facts is an object in which it is the text.</summary>
    private static HandedObject Within(HandedObject record, string key, string place)
    {
        HandedValue? known = record.Find(key);
        HandedObject within = record.Within(key, known?.Place ?? place);
        if (known is HandedScalar sentence)
            within.Values["text"] = sentence;
        return within;
    }

    public static HandedList ListOf(HandedObject record, string key, string place)
    {
        if (record.TryFind(key, out HandedList? list))
            return list;
        HandedList made = new(place);
        record.Values[key] = made;
        return made;
    }
}
