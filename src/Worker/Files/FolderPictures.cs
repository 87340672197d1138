using DevZoneDocs.Assembler.Sections.Pictures;

namespace DevZoneDocs.Worker.Files;

/// <summary>The pictures beside a data file, by their paths from there; nothing outside of that folder is read.</summary>
internal sealed class FolderPictures(string folder) : IPictureSource
{
    /// <summary>More than a camera's largest, less than what makes a document useless.</summary>
    private const long MostBytes = 20_000_000;

    private readonly string _folder = Path.GetFullPath(folder);

    /// <param name="data">The path of the data file; for standard input the folder that one works in.</param>
    public static FolderPictures Beside(string data) =>
        new(data == "-" ? Directory.GetCurrentDirectory() : Path.GetDirectoryName(Path.GetFullPath(data))!);

    public byte[]? Read(string name, out string problem)
    {
        problem = Problem(name, out string path);
        if (problem.Length > 0)
            return null;
        try
        {
            byte[]? content = InputFile.ReadFile(path);
            if (content is null)
                problem = $"没有文件“{name}”";
            return content;
        }
        catch (InputException)
        {
            problem = $"文件“{name}”无法读取";
            return null;
        }
    }

    private string Problem(string name, out string path)
    {
        path = "";
        if (name.Length > 1000 || name.AsSpan().IndexOfAny('\0', '\n') >= 0)
            return "既不是图片，也不是文件名";
        path = Path.GetFullPath(Path.Combine(_folder, name.Replace('\\', '/')));
        if (!path.StartsWith(_folder.TrimEnd('/') + "/", StringComparison.Ordinal) || LeadsAway(path))
            return $"文件“{name}”不在数据文件所在的文件夹内";
        FileInfo file = new(path);
        if (!file.Exists)
            return $"没有文件“{name}”";
        if (FileStatus.Of(path).Kind != FileKind.Regular)
            return $"文件“{name}”不是普通文件";
        return file.Length > MostBytes ? $"文件“{name}”超过 {MostBytes / 1_000_000} MB" : "";
    }

    /// <summary>A link within the folder may name a place outside of it.</summary>
    private bool LeadsAway(string path)
    {
        for (string at = path; at.Length > _folder.Length; at = Path.GetDirectoryName(at)!)
        {
            if (new FileInfo(at).LinkTarget is not null)
                return true;
        }

        return false;
    }
}
