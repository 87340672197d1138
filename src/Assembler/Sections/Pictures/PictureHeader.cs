namespace DevZoneDocs.Assembler.Sections.Pictures;

/// <summary>What a picture's file says of it, and that it is whole.</summary>
/// <param name="Width">In pixels, as stored.</param>
/// <param name="Height">In pixels, as stored.</param>
/// <param name="Density">Pixels per inch, across; 96 where the file does not say.</param>
/// <param name="Orientation">1–8, how it is to be turned to be seen (EXIF 2.3, 4.6.4); 1 for as it is.</param>
internal sealed record PictureHeader(string ContentType, int Width, int Height, double Density, int Orientation)
{
    public const double UsualDensity = 96;

    /// <summary>More than any camera takes, less than a program needs to fill a machine's memory.</summary>
    private const long MostPixels = 500_000_000;

    private static readonly (string Signature, string Name)[] Others =
    [
        ("GIF8", "GIF"),
        ("BM", "BMP"),
        ("RIFF", "WebP"),
        ("II*\0", "TIFF"),
        ("MM\0*", "TIFF"),
        ("<svg", "SVG"),
        ("<?xm", "SVG"),
        ("%PDF", "PDF"),
        ("\u00D7\u00CD\u00C6\u009A", "WMF"),
        ("\u0001\0\0\0", "EMF"),
    ];

    /// <summary>Whether a quarter turn puts width and height in each other's place.</summary>
    public bool IsTurned => Orientation >= 5;

    /// <returns>Null for what is no whole png or jpeg, with what is wrong.</returns>
    public static PictureHeader? TryRead(ReadOnlySpan<byte> file, out string problem)
    {
        problem = "";
        PictureHeader? header = null;
        if (PngHeader.IsPng(file))
            header = PngHeader.TryRead(file);
        else if (JpegHeader.IsJpeg(file))
            header = JpegHeader.TryRead(file);
        else
            problem = NameOf(file) is { } name ? $"格式是 {name}，只能用 png 或 jpeg" : "不是 png 或 jpeg 图片";
        if (header is null && problem.Length == 0)
            problem = "文件已损坏或不完整";
        if (header is null || (long)header.Width * header.Height <= MostPixels)
            return header;
        problem = $"{header.Width}×{header.Height} 像素，太大";
        return null;
    }

    private static string? NameOf(ReadOnlySpan<byte> file)
    {
        foreach ((string signature, string name) in Others)
        {
            if (StartsWith(file, signature))
                return name;
        }

        return file.Length > 12 && StartsWith(file[4..], "ftyp") ? "HEIC" : null;
    }

    private static bool StartsWith(ReadOnlySpan<byte> file, string signature)
    {
        if (file.Length < signature.Length)
            return false;
        for (int i = 0; i < signature.Length; i++)
        {
            if (file[i] != signature[i])
                return false;
        }

        return true;
    }
}
