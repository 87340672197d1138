using System.Globalization;
using System.Text.RegularExpressions;

namespace DevZoneDocs.Assembler.Sections.Pictures;

/// <summary>A width and a height on paper, in EMU (36,000 to the millimetre).</summary>
internal readonly partial record struct PictureSize(long Width, long Height)
{
    private const long Millimetre = 36_000;
    private const long Inch = 914_400;

    /// <summary>Word's own bound, 22 inches.</summary>
    private const decimal LargestMillimetres = 558;

    /// <summary>What a page after GB/T 9704 has room for: 156 mm, and its height less a line or two.</summary>
    public static readonly PictureSize Page = new(156 * Millimetre, 200 * Millimetre);

    /// <summary>The size that its pixels have at the density the file says, as it is seen.</summary>
    public static PictureSize Natural(PictureHeader header)
    {
        long width = Math.Max(1, (long)(header.Width * Inch / header.Density));
        long height = Math.Max(1, (long)(header.Height * Inch / header.Density));
        return header.IsTurned ? new PictureSize(height, width) : new PictureSize(width, height);
    }

    /// <summary>As large as it can be within the frame, with its proportions.</summary>
    public PictureSize FitInto(PictureSize frame)
    {
        double scale = Math.Min((double)frame.Width / Width, (double)frame.Height / Height);
        return new PictureSize(Math.Max(1, (long)Math.Round(Width * scale)), Math.Max(1, (long)Math.Round(Height * scale)));
    }

    /// <summary>As it is, or smaller where the frame has not the room.</summary>
    public PictureSize Within(PictureSize frame) => Width <= frame.Width && Height <= frame.Height ? this : FitInto(frame);

    /// <param name="text"><c>60mm x 40mm</c>, or only a width, or <c>x 40mm</c> for only a height; also cm, 毫米, 厘米.</param>
    /// <returns>Null for what is no frame; where one length is not given the page bounds it.</returns>
    public static PictureSize? TryParseFrame(string text)
    {
        Match match = Frame().Match(text.Trim());
        if (!match.Success || (match.Groups["w"].Length == 0 && match.Groups["h"].Length == 0))
            return null;
        long? width = Length(match.Groups["w"].Value, match.Groups["wu"].Value, Page.Width);
        long? height = Length(match.Groups["h"].Value, match.Groups["hu"].Value, Page.Height);
        return width is { } w && height is { } h ? new PictureSize(w, h) : null;
    }

    private static long? Length(string number, string unit, long otherwise)
    {
        if (number.Length == 0)
            return otherwise;
        decimal millimetres = decimal.Parse(number, CultureInfo.InvariantCulture) * (unit is "cm" or "厘米" ? 10 : 1);
        return millimetres is > 0 and <= LargestMillimetres ? (long)(millimetres * Millimetre) : null;
    }

    [GeneratedRegex(@"^(?<w>[0-9]{1,4}(\.[0-9]{1,3})?)? *(?<wu>mm|cm|毫米|厘米)? *([xX×*] *(?<h>[0-9]{1,4}(\.[0-9]{1,3})?) *(?<hu>mm|cm|毫米|厘米)?)?$", RegexOptions.ExplicitCapture)]
    private static partial Regex Frame();
}
