using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using DevZoneDocs.Assembler.Program;

namespace DevZoneDocs.Assembler.Packaging;

/// <summary>
/// Writes a zip file (APPNOTE 4.3) with every entry at one fixed time, so that equal content is equal bytes. What is packed already stays
/// as it is.
/// </summary>
internal sealed class ZipWriter : IDisposable
{
    private const int Version = 20;

    /// <summary>Names are in UTF-8.</summary>
    private const int Flags = 0x0800;

    /// <summary>The first of January 1980, the earliest that an entry can bear.</summary>
    private const int Date = 0x0021;

    private readonly MemoryStream _zip = new();
    private readonly List<(PackedEntry Entry, uint Packed, uint At)> _entries = [];

    public void Add(PackedEntry entry)
    {
        uint at = (uint)_zip.Position;
        WriteHeader(entry, (uint)entry.Packed.Length);
        _zip.Write(entry.Packed.Span);
        _entries.Add((entry with { Packed = default }, (uint)entry.Packed.Length, at));
    }

    /// <param name="write">Writes the content.</param>
    public void Add(string name, Action<MarkupSink> write)
    {
        PackedEntry entry = new(name, PackedEntry.Deflated, 0, 0, default);
        long at = _zip.Position;
        WriteHeader(entry, 0);
        long from = _zip.Position;
        using (PackingSink sink = new(_zip))
        {
            write(sink);
            sink.Finish();
            entry = entry with { Crc = sink.Crc, Size = sink.Size };
        }

        long end = _zip.Position;
        _zip.Position = at;
        WriteHeader(entry, (uint)(end - from));
        _zip.Position = end;
        _entries.Add((entry, (uint)(end - from), (uint)at));
    }

    public byte[] Finish()
    {
        uint directory = (uint)_zip.Position;
        foreach ((PackedEntry entry, uint packed, uint at) in _entries)
            WriteDirectoryEntry(entry, packed, at);
        uint size = (uint)_zip.Position - directory;
        Write([0x06054b50]);
        WriteShorts([0, 0, _entries.Count, _entries.Count]);
        Write([size, directory]);
        WriteShorts([0]);
        return _zip.ToArray();
    }

    public void Dispose() => _zip.Dispose();

    private void WriteHeader(PackedEntry entry, uint packed)
    {
        Write([0x04034b50]);
        WriteShorts([Version, Flags, entry.Method, 0, Date]);
        WriteSums(entry, packed, out byte[] name);
        WriteShorts([name.Length, 0]);
        _zip.Write(name);
    }

    private void WriteDirectoryEntry(PackedEntry entry, uint packed, uint at)
    {
        Write([0x02014b50]);
        WriteShorts([Version, Version, Flags, entry.Method, 0, Date]);
        WriteSums(entry, packed, out byte[] name);
        WriteShorts([name.Length, 0, 0, 0, 0, 0, 0]);
        Write([at]);
        _zip.Write(name);
    }

    private void WriteSums(PackedEntry entry, uint packed, out byte[] name)
    {
        Write([entry.Crc, packed, entry.Size]);
        name = Encoding.UTF8.GetBytes(entry.Name);
    }

    private void Write(ReadOnlySpan<uint> values)
    {
        Span<byte> bytes = stackalloc byte[sizeof(uint)];
        foreach (uint value in values)
        {
            BinaryPrimitives.WriteUInt32LittleEndian(bytes, value);
            _zip.Write(bytes);
        }
    }

    private void WriteShorts(ReadOnlySpan<int> values)
    {
        Span<byte> bytes = stackalloc byte[sizeof(ushort)];
        foreach (int value in values)
        {
            BinaryPrimitives.WriteUInt16LittleEndian(bytes, (ushort)value);
            _zip.Write(bytes);
        }
    }

    /// <summary>Packs what it is given and sums it up.</summary>
    private sealed class PackingSink(Stream zip) : MarkupSink, IDisposable
    {
        private readonly DeflateStream _deflate = new(zip, CompressionLevel.Optimal, leaveOpen: true);
        private readonly byte[] _buffer = new byte[32 * 1024];
        private int _length;

        public uint Crc { get; private set; }

        public uint Size { get; private set; }

        public override void Write(ReadOnlySpan<byte> bytes)
        {
            if (bytes.Length > _buffer.Length - _length)
                Flush();
            if (bytes.Length > _buffer.Length)
            {
                Pack(bytes);
                return;
            }

            bytes.CopyTo(_buffer.AsSpan(_length));
            _length += bytes.Length;
        }

        public void Finish()
        {
            Flush();
            _deflate.Dispose();
        }

        public void Dispose() => _deflate.Dispose();

        private void Flush()
        {
            Pack(_buffer.AsSpan(0, _length));
            _length = 0;
        }

        private void Pack(ReadOnlySpan<byte> bytes)
        {
            Crc = Crc32.Append(Crc, bytes);
            Size += (uint)bytes.Length;
            _deflate.Write(bytes);
        }
    }
}
