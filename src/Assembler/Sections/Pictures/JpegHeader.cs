using System.Buffers.Binary;

namespace DevZoneDocs.Assembler.Sections.Pictures;

/// <summary>Reads a jpeg from segment to segment (ITU-T T.81, annex B) up to its pixels, and that it has an end.</summary>
internal static class JpegHeader
{
    private const int Exif = 0xE1;
    private const int Jfif = 0xE0;
    private const int Pixels = 0xDA;
    private const double CentimetresInInch = 2.54;

    public static bool IsJpeg(ReadOnlySpan<byte> file) => file.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]);

    public static PictureHeader? TryRead(ReadOnlySpan<byte> file)
    {
        PictureHeader header = new("image/jpeg", 0, 0, PictureHeader.UsualDensity, 1);
        int at = 2;
        while (at + 4 <= file.Length && file[at] == 0xFF)
        {
            int marker = file[at + 1];
            if (marker == 0xFF)
            {
                at++;
                continue;
            }

            int length = BinaryPrimitives.ReadUInt16BigEndian(file[(at + 2)..]);
            if (length < 2 || at + 2 + length > file.Length)
                return null;
            ReadOnlySpan<byte> segment = file.Slice(at + 4, length - 2);
            if (marker == Pixels)
                return header.Width > 0 && HasEnd(file[(at + 2 + length)..]) ? header : null;
            header = Read(marker, segment, header);
            at += 2 + length;
        }

        return null;
    }

    private static PictureHeader Read(int marker, ReadOnlySpan<byte> segment, PictureHeader header)
    {
        // All frames but tables of codes and of arithmetic.
        if (marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC) && segment.Length >= 5)
            return header with { Height = BinaryPrimitives.ReadUInt16BigEndian(segment[1..]), Width = BinaryPrimitives.ReadUInt16BigEndian(segment[3..]) };
        if (marker == Jfif && segment.StartsWith("JFIF\0"u8) && segment.Length >= 12)
            return header with { Density = Density(segment[7], BinaryPrimitives.ReadUInt16BigEndian(segment[8..])) };
        return marker == Exif && segment.StartsWith("Exif\0\0"u8) ? header with { Orientation = Orientation(segment[6..]) } : header;
    }

    private static double Density(byte unit, ushort density) => (unit, density) switch
    {
        (_, 0) => PictureHeader.UsualDensity,
        (1, _) => density,
        (2, _) => density * CentimetresInInch,
        _ => PictureHeader.UsualDensity,
    };

    private static int Orientation(ReadOnlySpan<byte> tiff)
    {
        bool isLittle = tiff.StartsWith("II"u8);
        if (tiff.Length < 8 || Long(tiff[4..], isLittle) is not (>= 8 and var start) || start + 2 > tiff.Length)
            return 1;
        int count = Short(tiff[(int)start..], isLittle);
        for (int at = (int)start + 2; count > 0 && at + 12 <= tiff.Length; count--, at += 12)
        {
            if (Short(tiff[at..], isLittle) == 0x0112)
                return Short(tiff[(at + 8)..], isLittle) is >= 1 and <= 8 and var orientation ? orientation : 1;
        }

        return 1;
    }

    private static bool HasEnd(ReadOnlySpan<byte> pixels) => pixels.LastIndexOf((ReadOnlySpan<byte>)[0xFF, 0xD9]) > 0;

    private static int Short(ReadOnlySpan<byte> bytes, bool isLittle) =>
        isLittle ? BinaryPrimitives.ReadUInt16LittleEndian(bytes) : BinaryPrimitives.ReadUInt16BigEndian(bytes);

    private static uint Long(ReadOnlySpan<byte> bytes, bool isLittle) =>
        isLittle ? BinaryPrimitives.ReadUInt32LittleEndian(bytes) : BinaryPrimitives.ReadUInt32BigEndian(bytes);
}
