namespace DevZoneDocs.Testing;

/// <summary>A user who is not the administrator, for what the program does in a test: whoever runs the tests, or <c>nobody</c> where that is root.</summary>
public static class OrdinaryUser
{
    private const string Nobody = "65534";

    /// <summary>What a program is started with to be this user's.</summary>
    public static IReadOnlyList<string> Wrapper { get; } =
        Environment.IsPrivilegedProcess ? ["setpriv", $"--reuid={Nobody}", $"--regid={Nobody}", "--clear-groups", "--"] : [];

    /// <summary>Lets this user write into a test's folder.</summary>
    public static void Admit(TemporaryFolder folder) =>
        File.SetUnixFileMode(folder.Path, (UnixFileMode)0b111_111_111);

    /// <summary>Makes a folder this user's, with all that is in it.</summary>
    public static void Own(string folder)
    {
        if (Environment.IsPrivilegedProcess)
            Tool.Run("chown", "coreutils", "-R", $"{Nobody}:{Nobody}", folder);
    }
}
