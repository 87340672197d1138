using DevZoneDocs.Worker.Files;

namespace DevZoneDocs.Worker.Commands;

/// <summary>Where the annotated copies go: a file for one template, a folder for several.</summary>
/// <param name="path">As the user gives it, or null where none is wanted.</param>
/// <param name="isOne">Whether a single template is named, and not a folder of them.</param>
internal sealed class LintOutput(string? path, bool isOne)
{
    private readonly bool _isFolder = path is not null && (!isOne || Directory.Exists(path) || Path.EndsInDirectorySeparator(path));

    /// <exception cref="InputException">The copy cannot be written, or would be written over a template.</exception>
    public void Write(LintTarget target, Func<byte[]> annotated)
    {
        if (path is null)
            return;
        string file = _isFolder ? Path.Combine(path, $"{target.Name}.docx") : path;
        if (_isFolder)
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(file))!);
        OutputFile.Write(file, annotated());
    }
}
