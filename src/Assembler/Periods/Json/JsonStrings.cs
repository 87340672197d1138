using System.Diagnostics.CodeAnalysis;
using System.Globalization;
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

    /// <summary>The text without the halves of pairs that stand alone.</summary>
    /// <param name="halves">What was left out, each once.</param>
    public static string ReadWithoutHalves(JsonElement element, out IReadOnlyList<int> halves)
    {
        halves = [];
        if (TryRead(element, out string text, out _))
            return text;
        List<int> found = [];
        string raw = Encoding.UTF8.GetString(JsonMarshal.GetRawUtf8Value(element));
        string whole = Escapes().Replace(raw, match =>
        {
            if (!match.Groups["half"].Success)
                return match.Value;
            found.Add(int.Parse(match.Groups["half"].ValueSpan, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture));
            return "";
        });
        halves = [.. found.Distinct()];
        using JsonDocument document = JsonDocument.Parse(whole);
        return document.RootElement.GetString()!;
    }

    [GeneratedRegex(@"\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|\\u(?<half>[dD][89a-fA-F][0-9a-fA-F]{2})|\\.", RegexOptions.ExplicitCapture)]
    private static partial Regex Escapes();
}
