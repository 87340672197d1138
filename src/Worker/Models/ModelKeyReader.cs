namespace DevZoneDocs.Worker.Models;

/// <summary>Takes the key from an environment variable or a secret file, the only two places that are not shared with others.</summary>
/// <param name="environment">A variable's value, or null.</param>
internal sealed class ModelKeyReader(Func<string, string?> environment)
{
    public const string KeyVariable = "DEVZONEDOCS_POLISH_KEY";
    public const string FileVariable = "DEVZONEDOCS_POLISH_KEY_FILE";

    /// <summary>Keys have some hundred characters; a larger file is another one.</summary>
    private const int LongestKey = 8 * 1024;

    /// <summary>The key; null where none is given, as many servers of one's own want none.</summary>
    public ModelKey? Read(ICollection<ModelFault> faults)
    {
        string? key = environment(KeyVariable);
        string? file = environment(FileVariable);
        if (string.IsNullOrEmpty(file))
            return string.IsNullOrEmpty(key) ? null : Of(key, KeyVariable, faults);
        if (!string.IsNullOrEmpty(key))
            faults.Add(ModelFault.TwoKeys);
        return FromFile(file, faults);
    }

    private static ModelKey? FromFile(string path, ICollection<ModelFault> faults)
    {
        try
        {
            using StreamReader reader = new(path);
            char[] content = new char[LongestKey + 1];
            int length = reader.ReadBlock(content);
            return Of(new string(content, 0, length).Trim(), FileVariable, faults);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            faults.Add(ModelFault.UnreadableKeyFile(path));
            return null;
        }
    }

    private static ModelKey? Of(string key, string source, ICollection<ModelFault> faults)
    {
        // It goes into a header: a line break or a Chinese character there would fail every call.
        if (key.Length is > 0 and <= LongestKey && key.All(character => character is > ' ' and < '\u007f'))
            return new ModelKey(key);
        faults.Add(ModelFault.UnusableKey(source));
        return null;
    }
}
