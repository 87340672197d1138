using System.Runtime.CompilerServices;

namespace DevZoneDocs.Testing;

/// <summary>Texts that a person has read and approved, each in a file beside its test.</summary>
public static class Approved
{
    /// <summary>Compares with <c>TestClass.name.approved.txt</c>; with <c>APPROVE=1</c> in the environment, writes it.</summary>
    /// <exception cref="NotApprovedException">With the lines that differ.</exception>
    public static void Check(string actual, string name, [CallerFilePath] string testFile = "")
    {
        string file = Path.ChangeExtension(testFile, $".{name}.approved.txt");
        string text = actual.ReplaceLineEndings("\n");
        if (Environment.GetEnvironmentVariable("APPROVE") == "1")
            File.WriteAllText(file, text);
        else if (!File.Exists(file))
            throw new NotApprovedException(file, "", text);
        else if (File.ReadAllText(file).ReplaceLineEndings("\n") is var approved && approved != text)
            throw new NotApprovedException(file, approved, text);
    }
}
