namespace DevZoneDocs.Worker.Files;

/// <summary>Writes a file whole or not at all: into a neighbour first, which then takes its name.</summary>
internal static class OutputFile
{
    /// <param name="path"><c>-</c> is standard output.</param>
    /// <exception cref="InputException">The file cannot be written; what stood there before still does.</exception>
    public static void Write(string path, ReadOnlySpan<byte> content)
    {
        if (path == "-")
        {
            using Stream output = Console.OpenStandardOutput();
            output.Write(content);
            return;
        }

        string temporary = Path.Combine(Path.GetDirectoryName(Path.GetFullPath(path))!, $".{Path.GetFileName(path)}.{Environment.ProcessId}.tmp");
        try
        {
            WriteThrough(temporary, content);
            File.Move(temporary, path, overwrite: true);
        }
        catch (Exception exception) when (exception is UnauthorizedAccessException or IOException or ArgumentException)
        {
            Remove(temporary);
            throw new InputException($"{path}：不能写入（{Reason(exception)}）", exception);
        }
    }

    private static string Reason(Exception exception) => exception switch
    {
        DirectoryNotFoundException => "没有这个文件夹",
        UnauthorizedAccessException => "没有权限，或者这是文件夹",
        PathTooLongException => "文件名太长",
        _ => exception.Message,
    };

    private static void WriteThrough(string path, ReadOnlySpan<byte> content)
    {
        using FileStream file = new(path, FileMode.Create, FileAccess.Write);
        file.Write(content);
        file.Flush(flushToDisk: true);
    }

    private static void Remove(string temporary)
    {
        try
        {
            File.Delete(temporary);
        }
        catch (Exception exception) when (exception is UnauthorizedAccessException or IOException)
        {
            // What could not be written cannot always be removed; the first failure is the one to tell.
        }
    }
}
