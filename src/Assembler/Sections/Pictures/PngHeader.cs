using System.Buffers.Binary;

namespace DevZoneDocs.Assembler.Sections.Pictures;

/// <summary>Reads a png from chunk to chunk (ISO/IEC 15948): each must be whole and bear its sum.</summary>
internal static class PngHeader
{
    private const double InchesInMetre = 1 / 0.0254;
    private static readonly uint[] Sums = [.. Enumerable.Range(0, 256).Select(SumOf)];

    public static bool IsPng(ReadOnlySpan<byte> file) =>
        file.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]);

    public static PictureHeader? TryRead(ReadOnlySpan<byte> file)
    {
        PictureHeader? header = null;
        bool hasPixels = false;
        int at = 8;
        while (at + 12 <= file.Length)
        {
            uint length = BinaryPrimitives.ReadUInt32BigEndian(file[at..]);
            if (length > file.Length - at - 12)
                return null;
            ReadOnlySpan<byte> type = file.Slice(at + 4, 4);
            ReadOnlySpan<byte> content = file.Slice(at + 8, (int)length);
            if (Sum(file.Slice(at + 4, (int)length + 4)) != BinaryPrimitives.ReadUInt32BigEndian(file[(at + 8 + (int)length)..]))
                return null;
            if (type.SequenceEqual("IEND"u8))
                return hasPixels ? header : null;
            if (type.SequenceEqual("IHDR"u8))
                header = Size(content);
            else if (type.SequenceEqual("pHYs"u8) && content.Length >= 9 && content[8] == 1 && header is not null)
                header = header with { Density = Density(content) };
            hasPixels |= type.SequenceEqual("IDAT"u8);
            if (header is null)
                return null;
            at += (int)length + 12;
        }

        return null;
    }

    private static PictureHeader? Size(ReadOnlySpan<byte> content)
    {
        if (content.Length < 13)
            return null;
        int width = BinaryPrimitives.ReadInt32BigEndian(content);
        int height = BinaryPrimitives.ReadInt32BigEndian(content[4..]);
        return width > 0 && height > 0 ? new PictureHeader("image/png", width, height, PictureHeader.UsualDensity, 1) : null;
    }

    private static double Density(ReadOnlySpan<byte> content) =>
        BinaryPrimitives.ReadUInt32BigEndian(content) is > 0 and var perMetre ? perMetre / InchesInMetre : PictureHeader.UsualDensity;

    private static uint Sum(ReadOnlySpan<byte> bytes)
    {
        uint sum = uint.MaxValue;
        foreach (byte each in bytes)
            sum = Sums[(byte)(sum ^ each)] ^ (sum >> 8);
        return ~sum;
    }

    private static uint SumOf(int value)
    {
        uint sum = (uint)value;
        for (int bit = 0; bit < 8; bit++)
            sum = (sum & 1) == 0 ? sum >> 1 : (sum >> 1) ^ 0xEDB88320;
        return sum;
    }
}
