namespace DevZoneDocs.Worker.Files;

/// <summary>Makes file names of titles.</summary>
internal static class FileNames
{
    private const int MaxLength = 80;
    private static readonly char[] Refused = ['/', '\\', ':', '*', '?', '"', '<', '>', '|'];

    public static string Safe(string title)
    {
        string name = string.Concat(title.Where(character => !char.IsControl(character) && !Refused.Contains(character))).Trim(' ', '.');
        return name.Length == 0 ? "初稿" : name[..Math.Min(name.Length, MaxLength)];
    }
}
