namespace DevZoneDocs.Assembler.Periods.Handed;

/// <summary>A file with period data as it was handed in: JSON or a workbook.</summary>
/// <param name="Name">As people know it, without its folder.</param>
/// <param name="Content">Can be gone back to its start.</param>
public sealed record HandedFile(string Name, Stream Content)
{
    /// <summary>The section that the indicators of an office's own table are for; null where such a table is not to be read.</summary>
    public string? Section { get; init; }

    /// <summary>How an office's own table was understood, line by line; filled when it is read.</summary>
    public IReadOnlyList<string> Told => Lines;

    internal List<string> Lines { get; } = [];

    internal bool IsCsv => Name.EndsWith(".csv", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether it begins as JSON does, and not as a package or a workbook of old.</summary>
    internal bool IsJson()
    {
        long start = Content.Position;
        Span<byte> head = stackalloc byte[4];
        int read = Content.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        Content.Position = start;
        return head[..read] is not ([(byte)'P', (byte)'K', ..] or [0xD0, 0xCF, 0x11, 0xE0, ..])
            && !IsCsv && !Name.EndsWith(".xlsx", StringComparison.OrdinalIgnoreCase);
    }
}
