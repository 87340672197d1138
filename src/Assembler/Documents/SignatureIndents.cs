using System.Globalization;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Assembler.Documents;

/// <summary>
/// Places the unit that signs and the date below it (GB/T 9704-2012, 7.3.5.2): the unit ends two characters from the right,
/// the date begins two characters behind the unit's first; the longer of the two keeps to the margin.
/// </summary>
internal static class SignatureIndents
{
    /// <param name="style">Of the unit that signs: the date stands in characters of the same size.</param>
    public static void Apply(IReadOnlyList<Paragraph> lines, LayoutMeasures layout, string style)
    {
        if (lines.Count == 0)
            return;
        decimal unit = Width(lines[0].InnerText);
        decimal date = lines.Count > 1 ? Width(lines[1].InnerText) : 0;
        int line = layout.CharactersInLine(style, isIndentedLeft: false);
        decimal dateStart = line - date - 2;
        decimal unitStart = line - unit - 2;
        decimal width = layout.CharacterWidth(style);
        if (date > unit)
            unitStart = dateStart - 2;
        else
            dateStart = unitStart + 2;
        Indent(lines[0], unitStart * width);
        if (lines.Count > 1)
            Indent(lines[1], dateStart * width);
    }

    /// <summary>In Chinese characters; a digit is half as wide.</summary>
    private static decimal Width(string text) => text.Sum(character => char.IsAscii(character) ? 0.5m : 1m);

    private static void Indent(Paragraph line, decimal start)
    {
        int left = (int)Math.Max(0, start);
        line.ParagraphProperties ??= new ParagraphProperties();
        line.ParagraphProperties.Indentation = new Indentation
        {
            Left = left.ToString(CultureInfo.InvariantCulture),
            FirstLine = "0",
            FirstLineChars = 0,
        };
    }
}
