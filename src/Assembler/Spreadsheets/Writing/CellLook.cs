namespace DevZoneDocs.Assembler.Spreadsheets.Writing;

/// <summary>How a cell looks, and whether it can be typed into on a protected sheet.</summary>
internal sealed record CellLook
{
    public bool IsBold { get; init; }

    /// <summary>In points.</summary>
    public int Size { get; init; } = 11;

    /// <summary>Red, green and blue in hexadecimal digits.</summary>
    public string Colour { get; init; } = "000000";

    /// <summary>Likewise; null for no fill.</summary>
    public string? Fill { get; init; }

    public bool HasBorder { get; init; }

    /// <summary>A format code of numbers; <c>@</c> for a cell that keeps what is typed as text.</summary>
    public string Format { get; init; } = "General";

    public bool IsOpen { get; init; }

    public bool IsWrapped { get; init; }

    public CellSide Side { get; init; }

    public int Indent { get; init; }

    /// <summary>Whether the text would be a formula if somebody typed it, and must stay a text when the cell is edited.</summary>
    public bool IsQuoted { get; init; }
}

/// <summary>The side of a cell on which its content stands.</summary>
internal enum CellSide
{
    General,
    Left,
    Center,
    Right,
}
