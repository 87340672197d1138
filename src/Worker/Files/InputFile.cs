namespace DevZoneDocs.Worker.Files;

/// <summary>Opens what the user names, bounded in size.</summary>
internal static class InputFile
{
    /// <summary>Far above a report of a thousand projects.</summary>
    private const long MaxBytes = 64 * 1024 * 1024;

    /// <param name="path"><c>-</c> is standard input.</param>
    /// <exception cref="InputException">The file cannot be read.</exception>
    public static Stream Open(string path)
    {
        using Stream source = Stream(path);
        try
        {
            return Copy(source, path);
        }
        catch (Exception exception) when (exception is UnauthorizedAccessException or IOException)
        {
            throw Unreadable(path, exception);
        }
    }

    /// <summary>For what is read line by line, however long.</summary>
    /// <exception cref="InputException">The file cannot be opened.</exception>
    public static Stream Stream(string path)
    {
        try
        {
            return path == "-" ? Console.OpenStandardInput() : File.OpenRead(path);
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new InputException($"{path}：没有这个文件", exception);
        }
        catch (Exception exception) when (exception is UnauthorizedAccessException or IOException)
        {
            throw Unreadable(path, exception);
        }
    }

    private static InputException Unreadable(string path, Exception exception) =>
        new($"{path}：不能读取（{(Directory.Exists(path) ? "这是文件夹" : exception.Message)}）", exception);

    private static MemoryStream Copy(Stream source, string path)
    {
        MemoryStream copy = new();
        byte[] buffer = new byte[81920];
        int read;
        while ((read = source.Read(buffer)) > 0)
        {
            copy.Write(buffer, 0, read);
            if (copy.Length > MaxBytes)
                throw new InputException($"{path}：超过 {MaxBytes / 1024 / 1024} MB");
        }

        copy.Position = 0;
        return copy;
    }
}
