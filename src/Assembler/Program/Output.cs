using System.Buffers;
using System.Runtime.InteropServices;
using System.Text;
using DevZoneDocs.Assembler.Sections;

namespace DevZoneDocs.Assembler.Program;

/// <summary>
/// What one story comes to: its markup in blocks of pooled memory, and the marks in it. What turns out to be empty is taken back.
/// </summary>
internal sealed class Output : MarkupSink, IDisposable
{
    private const int BlockSize = 64 * 1024;

    private readonly List<byte[]> _blocks = [];
    private readonly List<Mark> _marks = [];
    private readonly List<string> _named = [];
    private readonly List<(long From, long To)> _dropped = [];
    private byte[] _block = [];
    private int _at;

    /// <summary>The marks in the order of the text.</summary>
    public IReadOnlyList<Mark> Marks => _marks;

    /// <summary>The relationships that are named in what was written.</summary>
    public IReadOnlyList<string> Named => _named;

    /// <summary>How much a reader of the page would see.</summary>
    public int Visible { get; set; }

    public OutputLevel Level { get; set; }

    /// <summary>Told of the text, where the sentences of facts are wanted.</summary>
    public SentenceBook? Sentences { get; init; }

    /// <summary>What is to be said where more than the words of paragraphs would be written; null where whole paragraphs may be.</summary>
    public TemplateProblem? Inline { get; set; }

    /// <summary>The spacing of the line that is being written.</summary>
    public Mark? Line { get; set; }

    private long Position => _blocks.Count == 0 ? 0 : ((_blocks.Count - 1L) * BlockSize) + _at;

    /// <summary>What the pool gives beyond the size of a block is not used.</summary>
    private Span<byte> Room => _blocks.Count == 0 ? [] : _block.AsSpan(_at, BlockSize - _at);

    public override void Write(ReadOnlySpan<byte> bytes)
    {
        while (!bytes.TryCopyTo(Room))
        {
            int room = Room.Length;
            bytes[..room].CopyTo(Room);
            bytes = bytes[room..];
            AddBlock();
        }

        _at += bytes.Length;
    }

    protected override void WritePlain(ReadOnlySpan<char> text)
    {
        if (Encoding.UTF8.TryGetBytes(text, Room, out int written))
            _at += written;
        else
            base.WritePlain(text);
    }

    public void Add(MarkTemplate template) => _marks.Add(new Mark(template, Position));

    public void Add(Mark mark) => _marks.Add(mark);

    public Mark MarkHere(MarkTemplate template) => new(template, Position);

    public void Name(IReadOnlyList<string> relationships)
    {
        if (relationships.Count > 0)
            _named.AddRange(relationships);
    }

    public void Append(PieceKind kind) => Level = Level.With(kind);

    public OutputPoint Here() => new(Position, _marks.Count, _named.Count, Visible, Level);

    /// <summary>Forgets what was written since.</summary>
    public void BackTo(OutputPoint point)
    {
        if (_blocks.Count > 0)
        {
            int block = (int)(point.Position / BlockSize);
            _at = (int)(point.Position % BlockSize);

            // The end of a block is not yet the beginning of the next.
            if (_at == 0 && block > 0)
                (block, _at) = (block - 1, BlockSize);
            _block = _blocks[block];
            for (int i = _blocks.Count - 1; i > block; i--)
            {
                ArrayPool<byte>.Shared.Return(_blocks[i]);
                _blocks.RemoveAt(i);
            }
        }

        CollectionsMarshal.SetCount(_marks, point.Marks);
        CollectionsMarshal.SetCount(_named, point.Named);
        (Visible, Level) = (point.Visible, point.Level);
    }

    /// <summary>Takes back so many bytes that were just written.</summary>
    public void Unwrite(int bytes)
    {
        OutputPoint here = Here();
        BackTo(here with { Position = here.Position - bytes });
    }

    /// <summary>Leaves out what was written from one point to another, with its marks.</summary>
    public void Drop(long from, long to)
    {
        _dropped.Add((from, to));
        _marks.RemoveAll(mark => mark.Position >= from && mark.Position < to);
    }

    public void WriteTo(MarkupSink sink)
    {
        long at = 0;
        int next = 0;
        foreach (Mark mark in _marks)
        {
            Copy(ref at, mark.Position, ref next, sink);
            mark.WriteTo(sink);
        }

        Copy(ref at, Position, ref next, sink);
    }

    public void Dispose()
    {
        _blocks.ForEach(block => ArrayPool<byte>.Shared.Return(block));
        _blocks.Clear();
        (_block, _at) = ([], 0);
    }

    private void Copy(ref long at, long to, ref int next, MarkupSink sink)
    {
        while (at < to)
        {
            bool isDropped = next < _dropped.Count && _dropped[next].From <= at;
            long end = next == _dropped.Count ? to : Math.Min(to, isDropped ? _dropped[next].To : _dropped[next].From);
            if (!isDropped)
                Copy(at, end, sink);
            else if (end == _dropped[next].To)
                next++;
            at = end;
        }
    }

    private void Copy(long at, long to, MarkupSink sink)
    {
        while (at < to)
        {
            int from = (int)(at % BlockSize);
            int length = (int)Math.Min(to - at, BlockSize - from);
            sink.Write(_blocks[(int)(at / BlockSize)].AsSpan(from, length));
            at += length;
        }
    }

    private void AddBlock()
    {
        byte[] block = ArrayPool<byte>.Shared.Rent(BlockSize);
        _blocks.Add(block);
        (_block, _at) = (block, 0);
    }
}

/// <summary>A point in what is being written, to go back to.</summary>
internal readonly record struct OutputPoint(long Position, int Marks, int Named, int Visible, OutputLevel Level);
