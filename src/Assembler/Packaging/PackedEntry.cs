namespace DevZoneDocs.Assembler.Packaging;

/// <summary>An entry of a zip file as it lies in it (APPNOTE 4.3).</summary>
/// <param name="Method">0 for stored, 8 for deflated.</param>
/// <param name="Crc">Of the unpacked bytes.</param>
/// <param name="Size">Of the unpacked bytes.</param>
internal sealed record PackedEntry(string Name, int Method, uint Crc, uint Size, ReadOnlyMemory<byte> Packed)
{
    public const int Stored = 0;
    public const int Deflated = 8;
}
