using System.Globalization;
using System.Text;

namespace DevZoneDocs.Testing.Outlines;

/// <summary>How plain text is written in an outline so that nothing in it is taken for a mark, and how it is read back.</summary>
internal static class OutlineText
{
    private const string Doubled = "=[]";

    /// <param name="text">What runs of one format say; <c>\n</c>, <c>\f</c> and <c>\t</c> stand for Word's breaks and tab.</param>
    /// <param name="startsEdge">Whether a first space would stand at the start of a line or beside a highlight.</param>
    /// <param name="endsEdge">The same of a last one.</param>
    public static string Escape(string text, bool startsEdge, bool endsEdge)
    {
        var written = new StringBuilder(text.Length);
        for (int i = 0; i < text.Length; i++)
            written.Append(EscapeAt(text, i, startsEdge, endsEdge));
        return written.ToString();
    }

    /// <summary>Reads the escape that starts at <paramref name="index"/> and moves past it.</summary>
    public static char Unescape(string text, ref int index)
    {
        char kind = index + 1 < text.Length ? text[index + 1] : throw new FormatException("a line ends with a lone \\");
        index += 2;
        switch (kind)
        {
            case 'n': return '\n';
            case 'f': return '\f';
            case 't': return '\t';
            case 's': return ' ';
            case 'u' when index + 4 <= text.Length
                && ushort.TryParse(text.AsSpan(index, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out ushort code):
                index += 4;
                return (char)code;
            default: return kind;
        }
    }

    /// <summary>Whether <c>==</c> at this place is text, as in <c>{{#if a == 'b'}}</c>, and not the edge of a highlight.</summary>
    public static bool IsComparison(string text, int index) =>
        index > 0 && text[index - 1] == ' ' && index + 2 < text.Length && text[index + 2] == ' ';

    private static string EscapeAt(string text, int index, bool startsEdge, bool endsEdge)
    {
        char c = text[index];
        bool atEnd = index == 0 || index == text.Length - 1;
        return c switch
        {
            '\n' => "\\n",
            '\f' => "\\f",
            '\t' => "\\t",
            ' ' => (startsEdge && index == 0) || (endsEdge && index == text.Length - 1) ? "\\s" : " ",
            '\\' or '‖' or '¶' => "\\" + c,
            '<' => OpensMark(text, index) ? "\\<" : "<",
            '=' when IsInComparison(text, index) => "=",
            _ when Doubled.Contains(c) => atEnd || text[index - 1] == c || text[index + 1] == c ? "\\" + c : c.ToString(),
            _ when IsUnseen(c) => string.Create(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}"),
            _ => c.ToString(),
        };
    }

    private static bool OpensMark(string text, int index) =>
        index == text.Length - 1 || char.IsLetter(text[index + 1]) || text[index + 1] is '/' or '!' or '#';

    private static bool IsInComparison(string text, int index)
    {
        int start = index > 0 && text[index - 1] == '=' ? index - 1 : index;
        // The space at an end of the text may itself be escaped.
        return start > 1 && start + 3 < text.Length && text[start + 1] == '=' && IsComparison(text, start);
    }

    // A reader cannot tell a full-width space from an indent, or see a zero-width one at all.
    private static bool IsUnseen(char c) =>
        char.IsWhiteSpace(c) || char.IsControl(c) || CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.Format;
}
