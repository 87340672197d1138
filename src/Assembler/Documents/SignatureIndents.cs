using System.Globalization;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Assembler.Documents;

/// <summary>
/// Places the unit that signs and the date below it (GB/T 9704-2012, 7.3.5.2): the unit ends two characters from the right,
/// the date begins two characters behind the unit's first; the longer of the two keeps to the margin.
/// </summary>
internal static class SignatureIndents
{
    private const int LineCharacters = 28;

    /// <summary>A character of 16 pt, tightened by 0.25 pt, in twentieths of a point.</summary>
    private const int CharacterWidth = 315;

    public static void Apply(IReadOnlyList<Paragraph> lines)
    {
        if (lines.Count == 0)
            return;
        decimal unit = Width(lines[0].InnerText);
        decimal date = lines.Count > 1 ? Width(lines[1].InnerText) : 0;
        decimal dateStart = LineCharacters - date - 2;
        decimal unitStart = LineCharacters - unit - 2;
        if (date > unit)
            unitStart = dateStart - 2;
        else
            dateStart = unitStart + 2;
        Indent(lines[0], unitStart);
        if (lines.Count > 1)
            Indent(lines[1], dateStart);
    }

    /// <summary>In Chinese characters; a digit is half as wide.</summary>
    private static decimal Width(string text) => text.Sum(character => char.IsAscii(character) ? 0.5m : 1m);

    private static void Indent(Paragraph line, decimal characters)
    {
        int left = (int)(Math.Max(0, characters) * CharacterWidth);
        line.ParagraphProperties ??= new ParagraphProperties();
        line.ParagraphProperties.Indentation = new Indentation
        {
            Left = left.ToString(CultureInfo.InvariantCulture),
            FirstLine = "0",
            FirstLineChars = 0,
        };
    }
}
