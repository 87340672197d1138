namespace DevZoneDocs.Worker.Settings;

/// <summary>A secret of the service, from an environment variable or from a file that another names; it never shows itself.</summary>
internal sealed class SecretValue(string value)
{
    /// <summary>Larger files are other files.</summary>
    private const int Longest = 8 * 1024;

    public string Reveal() => value;

    public override string ToString() => "***";

    /// <param name="variable">Holds the secret; with <c>_FILE</c> behind it, the path of its file.</param>
    /// <param name="environment">A variable's value, or null.</param>
    /// <param name="problems">Takes what is wrong, in Chinese.</param>
    /// <returns>Null where none is given, or it cannot be used.</returns>
    public static SecretValue? Read(string variable, Func<string, string?> environment, ICollection<string> problems)
    {
        string fileVariable = variable + "_FILE";
        string? value = environment(variable);
        string? file = environment(fileVariable);
        if (!string.IsNullOrEmpty(value) && !string.IsNullOrEmpty(file))
            problems.Add($"{variable}：与 {fileVariable} 只能设置一个");
        if (string.IsNullOrEmpty(file))
            return string.IsNullOrEmpty(value) ? null : new SecretValue(value);
        return FromFile(file, fileVariable, problems);
    }

    private static SecretValue? FromFile(string path, string variable, ICollection<string> problems)
    {
        try
        {
            using StreamReader reader = new(path);
            char[] content = new char[Longest + 1];
            string text = new string(content, 0, reader.ReadBlock(content)).Trim();
            if (text.Length is > 0 and <= Longest)
                return new SecretValue(text);
            problems.Add($"{variable}：{path} 是空的，或者不是密钥文件");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            problems.Add($"{variable}：{path} 无法读取");
        }

        return null;
    }
}
