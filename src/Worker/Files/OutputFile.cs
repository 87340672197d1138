namespace DevZoneDocs.Worker.Files;

/// <summary>Writes files whole or not at all: into a neighbour first, which then takes its name. What is no file, such as a pipe, is written into.</summary>
internal static class OutputFile
{
    /// <param name="path"><c>-</c> is standard output.</param>
    /// <exception cref="InputException">The file cannot be written; what stood there before still does.</exception>
    public static void Write(string path, ReadOnlySpan<byte> content) => WriteAll([(path, content.ToArray())]);

    /// <summary>All or none, so far as the disk lets it: none is given its name before all are written.</summary>
    /// <param name="files">Those without a path are not wanted.</param>
    /// <exception cref="InputException">One of them cannot be written.</exception>
    public static void WriteAll(IReadOnlyList<(string? Path, ReadOnlyMemory<byte> Content)> files)
    {
        List<OutputTarget> targets = [.. files.Where(file => file.Path is not null).Select(file => OutputTarget.Of(file.Path!, file.Content))];
        if (targets.Where(target => !target.IsDevice).GroupBy(target => target.Place).FirstOrDefault(same => same.Count() > 1) is { } twice)
            throw new InputException($"{twice.First().Path}：两个输出不能写入同一个文件");
        try
        {
            foreach (OutputTarget target in targets)
                target.Write();
            foreach (OutputTarget target in targets)
                target.Finish();
        }
        finally
        {
            foreach (OutputTarget target in targets)
                target.Tidy();
        }
    }

    /// <summary>Where a person is told what was made: beside standard output, where an output went that way.</summary>
    public static TextWriter Teller(params IEnumerable<string?> outputs) =>
        outputs.Any(output => output is not null && OutputTarget.IsStandardOutput(output)) ? Console.Error : Console.Out;
}
