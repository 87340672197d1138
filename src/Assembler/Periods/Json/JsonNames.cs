using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;

namespace DevZoneDocs.Assembler.Periods.Json;

/// <summary>Keys of JSON objects, and the pointers (RFC 6901) made of them.</summary>
internal static class JsonNames
{
    /// <summary>The key; as it is spelled in the file where it holds half a surrogate pair, which no string may.</summary>
    public static string Of(JsonProperty property)
    {
        try
        {
            return property.Name;
        }
        catch (InvalidOperationException)
        {
            return Encoding.UTF8.GetString(JsonMarshal.GetRawUtf8PropertyName(property));
        }
    }

    public static string Of(int index) => index.ToString(CultureInfo.InvariantCulture);

    /// <summary>A segment of a pointer. Every value below repeats it, so that a key of absurd length is cut.</summary>
    public static string Escape(string segment) =>
        PlainText.Visible(segment, longest: 200).Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);
}
