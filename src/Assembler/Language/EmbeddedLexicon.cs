namespace DevZoneDocs.Assembler.Language;

/// <summary>The tables of words that data and wording need without a catalog: they come with the program.</summary>
internal static class EmbeddedLexicon
{
    /// <summary>Reads one of them.</summary>
    /// <param name="name">Of the file, without its ending.</param>
    /// <param name="read">Makes the table of the file's bytes and tells what is wrong with them.</param>
    /// <exception cref="LexiconException">A row cannot be read.</exception>
    public static T Read<T>(string name, Func<byte[], List<string>, T> read)
    {
        using Stream stream = typeof(EmbeddedLexicon).Assembly.GetManifestResourceStream($"{name}.tsv")!;
        using MemoryStream bytes = new();
        stream.CopyTo(bytes);
        List<string> problems = [];
        T table = read(bytes.ToArray(), problems);
        return problems.Count == 0 ? table : throw new LexiconException(problems);
    }
}
