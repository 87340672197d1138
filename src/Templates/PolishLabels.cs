using System.Text;
using System.Text.RegularExpressions;

namespace DevZoneDocs.Templates;

/// <summary>The labels of a report definition that say which sections may be polished by a model that is not in the house.</summary>
internal static partial class PolishLabels
{
    /// <summary>They put nothing into a draft that is not polished, and so do not change what it was made with.</summary>
    public static byte[] Without(byte[] definition) => Encoding.UTF8.GetBytes(Label().Replace(Encoding.UTF8.GetString(definition), ""));

    [GeneratedRegex("""\s*,\s*"polish"\s*:\s*"[a-z-]*"(?=\s*[,}])""", RegexOptions.CultureInvariant)]
    private static partial Regex Label();
}
