using System.Buffers.Binary;

namespace DevZoneDocs.Assembler.Packaging;

/// <summary>
/// The sum that zip files bear (ISO 3309), eight bytes at a time: byte by byte it took a third as long as packing the text itself.
/// </summary>
internal static class Crc32
{
    private const uint Polynomial = 0xEDB88320;

    private static readonly uint[][] Tables = MakeTables();

    /// <param name="sum">Of what stands before; 0 at the beginning.</param>
    public static uint Append(uint sum, ReadOnlySpan<byte> bytes)
    {
        uint[][] tables = Tables;
        uint crc = ~sum;
        while (bytes.Length >= 8)
        {
            uint low = BinaryPrimitives.ReadUInt32LittleEndian(bytes) ^ crc;
            uint high = BinaryPrimitives.ReadUInt32LittleEndian(bytes[4..]);
            crc = tables[7][low & 0xFF] ^ tables[6][(low >> 8) & 0xFF] ^ tables[5][(low >> 16) & 0xFF] ^ tables[4][low >> 24]
                ^ tables[3][high & 0xFF] ^ tables[2][(high >> 8) & 0xFF] ^ tables[1][(high >> 16) & 0xFF] ^ tables[0][high >> 24];
            bytes = bytes[8..];
        }

        foreach (byte each in bytes)
            crc = tables[0][(byte)(crc ^ each)] ^ (crc >> 8);
        return ~crc;
    }

    private static uint[][] MakeTables()
    {
        uint[][] tables = [.. Enumerable.Range(0, 8).Select(_ => new uint[256])];
        for (uint value = 0; value < 256; value++)
        {
            uint sum = value;
            for (int bit = 0; bit < 8; bit++)
                sum = (sum & 1) == 0 ? sum >> 1 : (sum >> 1) ^ Polynomial;
            tables[0][value] = sum;
        }

        for (int i = 1; i < 8; i++)
        {
            for (int value = 0; value < 256; value++)
                tables[i][value] = (tables[i - 1][value] >> 8) ^ tables[0][(byte)tables[i - 1][value]];
        }

        return tables;
    }
}
