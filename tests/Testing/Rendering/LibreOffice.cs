namespace DevZoneDocs.Testing;

/// <summary>LibreOffice Writer without a window, in a profile of its own.</summary>
public static class LibreOffice
{
    /// <summary>Turns documents into another format with one start of the program.</summary>
    /// <param name="format">pdf, docx or odt.</param>
    /// <returns>In the order given.</returns>
    public static IReadOnlyList<byte[]> Convert(string format, params IReadOnlyList<byte[]> documents) =>
        Convert("docx", format, documents);

    /// <param name="from">The format that the documents are in.</param>
    public static IReadOnlyList<byte[]> Convert(string from, string format, IReadOnlyList<byte[]> documents)
    {
        using TemporaryFolder folder = new();
        string output = Directory.CreateDirectory(folder.File("output")).FullName;
        List<string> files = [];
        foreach ((int i, byte[] document) in documents.Index())
        {
            files.Add(folder.File($"{i}.{from}"));
            File.WriteAllBytes(files[^1], document);
        }

        Tool.Run(
            "soffice",
            "libreoffice-writer-nogui",
            ["--headless", $"-env:UserInstallation=file://{folder.File("profile")}", "--convert-to", format, "--outdir", output, .. files]);
        return [.. files.Select((_, i) => File.ReadAllBytes(Path.Combine(output, $"{i}.{format}")))];
    }
}
