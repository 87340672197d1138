using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using DevZoneDocs.Assembler.Periods.Json;

namespace DevZoneDocs.Assembler.Periods.Handed;

/// <summary>JSON as handed-in values.</summary>
internal static class HandedJson
{
    /// <param name="file">What stands before each pointer, where several files are handed in.</param>
    public static HandedValue Of(JsonElement element, string file, string pointer = "")
    {
        string place = $"{file}{(pointer.Length == 0 && file.Length == 0 ? "/" : pointer)}";
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                HandedObject map = new(place);
                foreach (JsonProperty property in element.EnumerateObject())
                    map.Values[JsonNames.Of(property)] = Of(property.Value, file, $"{pointer}/{JsonNames.Escape(JsonNames.Of(property))}");
                return map;
            case JsonValueKind.Array:
                HandedList list = new(place);
                foreach (JsonElement item in element.EnumerateArray())
                    list.Items.Add(Of(item, file, $"{pointer}/{list.Items.Count.ToString(CultureInfo.InvariantCulture)}"));
                return list;
            default:
                return new HandedScalar(element.GetRawText(), place);
        }
    }

    /// <summary>A text as JSON spells it.</summary>
    public static string Text(string text) => $"\"{JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(text)}\"";
}
