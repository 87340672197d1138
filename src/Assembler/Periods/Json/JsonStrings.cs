using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace DevZoneDocs.Assembler.Periods.Json;

/// <summary>Reads JSON strings that may hold an escaped half of a surrogate pair.</summary>
internal static partial class JsonStrings
{
    /// <param name="half">The four digits of the half that stands alone, where there is one.</param>
    public static bool TryRead(JsonElement element, out string text, [NotNullWhen(false)] out string? half)
    {
        half = null;
        try
        {
            text = element.GetString()!;
            return true;
        }
        catch (InvalidOperationException)
        {
            text = "";
            string raw = Encoding.UTF8.GetString(JsonMarshal.GetRawUtf8Value(element));
            half = Escapes().Matches(raw).First(match => match.Groups["half"].Success).Groups["half"].Value.ToUpperInvariant();
            return false;
        }
    }

    [GeneratedRegex(@"\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|\\u(?<half>[dD][89a-fA-F][0-9a-fA-F]{2})|\\.", RegexOptions.ExplicitCapture)]
    private static partial Regex Escapes();
}
