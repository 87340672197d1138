using System.Text.Json;
using DevZoneDocs.Assembler.Periods.Handed;
using DevZoneDocs.Assembler.Periods.Workbooks.Forms;

namespace DevZoneDocs.Assembler.Periods.Workbooks.Reading;

/// <summary>Names in the braces of a sentence of which no row says anything are figures that have not come.</summary>
internal static class OpenGaps
{
    public static void Add(HandedObject record, FormRecord form)
    {
        foreach (FormChild child in form.Children)
        {
            HandedValue? found = Find(record, child.Keys);
            if (child.Element == typeof(Datum))
                AddNames(record, child, found as HandedObject);
            else if (found is HandedList list)
                list.Items.OfType<HandedObject>().ToList().ForEach(item => Add(item, child.Record));
            else if (found is HandedObject inner)
                Add(inner, child.Record);
        }
    }

    private static void AddNames(HandedObject record, FormChild child, HandedObject? facts)
    {
        bool isBeside = child.Keys.Count == 1;
        IReadOnlyList<string> sentence = isBeside ? ["text"] : [.. child.Keys.Take(child.Keys.Count - 1)];
        if (Find(record, sentence) is not { } value)
            return;

        // What a sentence may bring itself is looked for once, beside it.
        if (!isBeside && child.Keys is ["text", _])
            return;
        HandedScalar? text = value as HandedScalar ?? (value as HandedObject)?.Find("text") as HandedScalar;
        HandedObject? own = (value as HandedObject)?.Find("facts") as HandedObject;
        List<string> missing = [.. NamesIn(text).Where(name => facts?.Find(name) is null && own?.Find(name) is null)];
        if (missing.Count == 0)
            return;
        HandedObject room = facts ?? Room(record, child, text!);
        foreach (string name in missing)
        {
            HandedObject datum = new(text!.Place);
            datum.Values["value"] = new HandedScalar("null", text.Place);
            room.Values[name] = datum;
        }
    }

    private static IEnumerable<string> NamesIn(HandedScalar? text) => text is null or { IsNull: true }
        ? []
        : NarrativeParser.Parse(JsonSerializer.Deserialize<string>(text.Json)!, _ => { })
            .Where(piece => piece.IsFact && piece.Text.Length > 0).Select(piece => piece.Text).Distinct();

    private static HandedObject Room(HandedObject record, FormChild child, HandedScalar text)
    {
        HandedObject at = record;
        foreach (string key in child.Keys.Take(child.Keys.Count - 1))
        {
            HandedValue? known = at.Find(key);
            at = at.Within(key, text.Place);
            if (known is HandedScalar sentence)
                at.Values["text"] = sentence;
        }

        return at.Within(child.Keys[^1], text.Place);
    }

    private static HandedValue? Find(HandedObject record, IReadOnlyList<string> keys)
    {
        HandedValue? at = record;
        foreach (string key in keys)
            at = (at as HandedObject)?.Find(key);
        return at;
    }
}
