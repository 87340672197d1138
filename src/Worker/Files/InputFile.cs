namespace DevZoneDocs.Worker.Files;

/// <summary>Opens what the user names, bounded in size.</summary>
internal static class InputFile
{
    /// <summary>Far above a report of a thousand projects.</summary>
    public const long MaxBytes = 64 * 1024 * 1024;

    /// <summary>How long a pipe is given in which nobody has begun to write.</summary>
    private static readonly TimeSpan PatienceWithPipes = TimeSpan.FromSeconds(10);

    /// <param name="path"><c>-</c> is standard input.</param>
    /// <exception cref="InputException">The file cannot be read, or there is nothing in it.</exception>
    public static Stream Open(string path)
    {
        MemoryStream content = Read(path);
        if (content.GetBuffer().AsSpan(0, (int)content.Length).IndexOfAnyExcept(" \t\r\n"u8) < 0)
            throw new InputException(path == "-" ? "标准输入：没有内容" : $"{path}：文件是空的");
        return content;
    }

    private static MemoryStream Read(string path)
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
            Inputs.Add(path);
            return path == "-" ? Console.OpenStandardInput() : Begin(path);
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new InputException($"{path}：没有这个文件", exception);
        }
        catch (Exception exception) when (exception is UnauthorizedAccessException or IOException or ArgumentException)
        {
            throw Unreadable(path, exception);
        }
    }

    /// <summary>What a folder or a datum names: a file, and nothing that has no end or never begins.</summary>
    /// <returns>Null where there is none.</returns>
    /// <exception cref="InputException">It cannot be read, or is no file.</exception>
    public static byte[]? ReadFile(string path)
    {
        FileKind kind = FileStatus.Of(path).Kind;
        if (kind is FileKind.None or FileKind.Folder)
            return null;
        if (kind != FileKind.Regular)
            throw new InputException($"{path}：不是普通文件（是设备、管道等）");
        using MemoryStream content = Read(path);
        return content.ToArray();
    }

    private static FileStream Begin(string path)
    {
        if (FileStatus.Of(path).Kind != FileKind.Special)
            return File.OpenRead(path);

        // To open a pipe is to wait for who writes into it, and nothing ends that.
        Task<FileStream> opening = Task.Run(() => File.OpenRead(path));
        return ((IAsyncResult)opening).AsyncWaitHandle.WaitOne(PatienceWithPipes)
            ? opening.GetAwaiter().GetResult()
            : throw new InputException($"{path}：这是管道，{PatienceWithPipes.TotalSeconds} 秒内没有程序向它写入");
    }

    private static InputException Unreadable(string path, Exception exception) =>
        new($"{path}：不能读取（{(Directory.Exists(path) ? "这是文件夹" : FileReason.Of(exception))}）", exception);

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
