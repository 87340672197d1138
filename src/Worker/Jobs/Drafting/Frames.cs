using System.Buffers.Binary;

namespace DevZoneDocs.Worker.Jobs.Drafting;

/// <summary>What goes between a worker and its drafting processes: a kind, a length of four bytes, and as many bytes.</summary>
internal static class Frames
{
    /// <summary>Far above any draft; a process that says more is broken.</summary>
    private const int MaxLength = 256 * 1024 * 1024;

    private const int HeadLength = 5;

    public static async Task WriteAsync(Stream stream, FrameKind kind, ReadOnlyMemory<byte> payload, CancellationToken cancellation)
    {
        byte[] head = new byte[HeadLength];
        head[0] = (byte)kind;
        BinaryPrimitives.WriteInt32LittleEndian(head.AsSpan(1), payload.Length);
        await stream.WriteAsync(head, cancellation);
        await stream.WriteAsync(payload, cancellation);
        await stream.FlushAsync(cancellation);
    }

    /// <returns>Null when the other side has ended.</returns>
    /// <exception cref="InvalidDataException">What came is no frame.</exception>
    public static async Task<Frame?> ReadAsync(Stream stream, CancellationToken cancellation)
    {
        byte[] head = new byte[HeadLength];
        if (await stream.ReadAtLeastAsync(head, HeadLength, throwOnEndOfStream: false, cancellation) < HeadLength)
            return null;
        int length = BinaryPrimitives.ReadInt32LittleEndian(head.AsSpan(1));
        if (length is < 0 or > MaxLength || !Enum.IsDefined((FrameKind)head[0]))
            throw new InvalidDataException($"No frame begins with {Convert.ToHexString(head)}.");
        byte[] payload = new byte[length];
        return await stream.ReadAtLeastAsync(payload, length, throwOnEndOfStream: false, cancellation) < length
            ? null
            : new Frame((FrameKind)head[0], payload);
    }
}

/// <summary>One message.</summary>
internal sealed record Frame(FrameKind Kind, byte[] Payload);

/// <summary>What a message is.</summary>
internal enum FrameKind : byte
{
    /// <summary>From the process: it can take orders.</summary>
    Ready = 1,

    /// <summary>To the process: what to draft, as JSON.</summary>
    Order,

    /// <summary>To the process: the order's period data.</summary>
    Data,

    /// <summary>From the process: how far it is, as JSON.</summary>
    Progress,

    /// <summary>From the process: the draft's title and findings, as JSON.</summary>
    Head,

    /// <summary>From the process: the draft's bytes.</summary>
    Content,

    /// <summary>From the process: why there is no draft, in Chinese.</summary>
    Refused,

    /// <summary>From the process: a line for the worker's log, as JSON.</summary>
    Log,

    /// <summary>From the process: a measurement for the worker's meter, as JSON.</summary>
    Figure,
}
