using System.Globalization;
using System.Text;
using DevZoneDocs.Assembler.Periods.Json;

namespace DevZoneDocs.Assembler.Periods.Handed;

/// <summary>Writes handed-in values as JSON, and remembers of each pointer where its value stood.</summary>
internal sealed class HandedWriter
{
    private readonly StringBuilder _json = new();
    private readonly Dictionary<string, string> _places = new(StringComparer.Ordinal);

    public static (byte[] Json, Dictionary<string, string> Places) Write(HandedValue value)
    {
        HandedWriter writer = new();
        writer.Write(value, "");
        return (Encoding.UTF8.GetBytes(writer._json.ToString()), writer._places);
    }

    public static string Text(HandedValue value)
    {
        HandedWriter writer = new();
        writer.Write(value, "");
        return writer._json.ToString();
    }

    private void Write(HandedValue value, string pointer)
    {
        _places[pointer] = value.Place;
        switch (value)
        {
            case HandedScalar scalar:
                _json.Append(scalar.Json);
                break;
            case HandedList list:
                WriteAll('[', list.Items.Index().Select(item => ("", item.Item, $"{pointer}/{item.Index.ToString(CultureInfo.InvariantCulture)}")), ']');
                break;
            case HandedObject map:
                WriteAll('{', map.Values.Select(entry => ($"{HandedJson.Text(entry.Key)}:", entry.Value, $"{pointer}/{JsonNames.Escape(entry.Key)}")), '}');
                break;
        }
    }

    private void WriteAll(char opening, IEnumerable<(string Before, HandedValue Value, string Pointer)> values, char closing)
    {
        _json.Append(opening);
        bool isFirst = true;
        foreach ((string before, HandedValue value, string pointer) in values)
        {
            _json.Append(isFirst ? "" : ",").Append(before);
            isFirst = false;
            Write(value, pointer);
        }

        _json.Append(closing);
    }
}
