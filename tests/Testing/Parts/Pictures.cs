using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace DevZoneDocs.Testing;

/// <summary>Small whole pictures.</summary>
public static class Pictures
{
    /// <summary>48 × 32 pixels, grey.</summary>
    private const string SmallJpeg =
        "/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAA0JCgsKCA0LCgsODg0PEyAVExISEyccHhcgLikxMC4pLSwzOko+MzZGNywtQFdBRkxOUlNSMj5aYVpQYEpRUk//wAALCAAgADABAREA/8QAFwABAQEBAAAAAAAAAAAA"
        + "AAAAAAYHBf/EACYQAAECBAQHAQAAAAAAAAAAAAABAwIEBQYXVJPSBxEhIjZBdLL/2gAIAQEAAD8AzAF3wg8pmvij/cBsQBCYVUHN1LUb2DCqg5upajew61t2VTLbqDk7IvzbjjjStKj0cKpyVUX1CnXtQpQAAAAAAD//2Q==";

    /// <summary>One colour.</summary>
    /// <param name="dpi">Said in the file where not 0.</param>
    public static byte[] Png(int width, int height, byte red = 200, byte green = 30, byte blue = 30, int dpi = 0)
    {
        using MemoryStream file = new();
        file.Write([0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10]);
        byte[] header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), height);
        (header[8], header[9]) = (8, 2);
        Chunk(file, "IHDR", header);
        if (dpi > 0)
        {
            byte[] density = new byte[9];
            BinaryPrimitives.WriteInt32BigEndian(density, (int)Math.Round(dpi / 0.0254));
            BinaryPrimitives.WriteInt32BigEndian(density.AsSpan(4), (int)Math.Round(dpi / 0.0254));
            density[8] = 1;
            Chunk(file, "pHYs", density);
        }

        Chunk(file, "IDAT", Rows(width, height, [red, green, blue]));
        Chunk(file, "IEND", []);
        return file.ToArray();
    }

    /// <summary>48 × 32 pixels.</summary>
    /// <param name="orientation">1–8, as a camera says how it was held; none where 0.</param>
    public static byte[] Jpeg(int orientation = 0)
    {
        byte[] plain = Convert.FromBase64String(SmallJpeg);
        if (orientation == 0)
            return plain;
        byte[] exif =
        [
            0xFF, 0xE1, 0, 34, .. Encoding.ASCII.GetBytes("Exif\0\0II*\0"), 8, 0, 0, 0,
            1, 0, 0x12, 0x01, 3, 0, 1, 0, 0, 0, (byte)orientation, 0, 0, 0, 0, 0, 0, 0,
        ];
        return [.. plain[..2], .. exif, .. plain[2..]];
    }

    private static byte[] Rows(int width, int height, byte[] pixel)
    {
        using MemoryStream packed = new();
        using (ZLibStream zlib = new(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            byte[] row = [0, .. Enumerable.Repeat(pixel, width).SelectMany(each => each)];
            for (int i = 0; i < height; i++)
                zlib.Write(row);
        }

        return packed.ToArray();
    }

    private static void Chunk(MemoryStream file, string type, byte[] content)
    {
        byte[] number = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, content.Length);
        file.Write(number);
        byte[] body = [.. Encoding.ASCII.GetBytes(type), .. content];
        file.Write(body);
        BinaryPrimitives.WriteUInt32BigEndian(number, Crc(body));
        file.Write(number);
    }

    private static uint Crc(byte[] bytes)
    {
        uint crc = uint.MaxValue;
        foreach (byte each in bytes)
        {
            crc ^= each;
            for (int bit = 0; bit < 8; bit++)
                crc = (crc & 1) == 0 ? crc >> 1 : (crc >> 1) ^ 0xEDB88320;
        }

        return ~crc;
    }
}
