using System.Globalization;

namespace DevZoneDocs.Assembler.Sections.Pictures;

/// <summary>How a drawing turns and mirrors a picture that a camera has stored as it was held.</summary>
/// <param name="Degrees">Clockwise, after mirroring.</param>
/// <param name="Shown">The size of the drawing before it is turned.</param>
/// <param name="Beyond">How far the turned picture reaches beyond the drawing's own sides.</param>
internal sealed record PictureTurn(int Degrees, bool IsMirrored, PictureSize Shown, PictureSize Beyond)
{
    private const int UnitsOfDegree = 60_000;

    /// <param name="size">As it is to be seen.</param>
    public static PictureTurn Of(PictureHeader header, PictureSize size)
    {
        (int degrees, bool isMirrored) = header.Orientation switch
        {
            2 => (0, true),
            3 => (180, false),
            4 => (180, true),
            5 => (90, true),
            6 => (90, false),
            7 => (270, true),
            8 => (270, false),
            _ => (0, false),
        };
        PictureSize shown = header.IsTurned ? new PictureSize(size.Height, size.Width) : size;
        PictureSize beyond = header.IsTurned
            ? new PictureSize(Math.Max(0, (size.Width - size.Height) / 2), Math.Max(0, (size.Height - size.Width) / 2))
            : default;
        return new PictureTurn(degrees, isMirrored, shown, beyond);
    }

    /// <summary>Of an a:xfrm.</summary>
    public string Attributes => (Degrees == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $" rot=\"{Degrees * UnitsOfDegree}\"")) + (IsMirrored ? " flipH=\"1\"" : "");
}
