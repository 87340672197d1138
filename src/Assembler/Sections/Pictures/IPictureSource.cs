namespace DevZoneDocs.Assembler.Sections.Pictures;

/// <summary>Gives the pictures that data name by a file: the engine itself reads no files.</summary>
public interface IPictureSource
{
    /// <param name="problem">What is wrong, in Chinese, where there is no such picture.</param>
    /// <returns>The bytes of the file, or null.</returns>
    byte[]? Read(string name, out string problem);
}

/// <summary>No files: pictures stand in the data themselves.</summary>
internal sealed class NoPictures : IPictureSource
{
    public static readonly NoPictures Instance = new();

    public byte[]? Read(string name, out string problem)
    {
        problem = "数据中应给出 data:image/png;base64,… 形式的图片";
        return null;
    }
}
