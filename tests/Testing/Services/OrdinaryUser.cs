namespace DevZoneDocs.Testing;

/// <summary>Somebody who is no administrator: for an administrator no right is missing, and much is not seen.</summary>
public static class OrdinaryUser
{
    private const string Id = "65534";

    /// <summary>What a program is to be started with to be his; nothing where the tests are an ordinary user's themselves.</summary>
    public static IReadOnlyList<string> Wrapper { get; } =
        Environment.IsPrivilegedProcess ? ["setpriv", $"--reuid={Id}", $"--regid={Id}", "--clear-groups", "--"] : [];

    /// <summary>Makes a folder his, with all that is in it.</summary>
    public static void Own(string folder)
    {
        if (Environment.IsPrivilegedProcess)
            Tool.Run("chown", "coreutils", "-R", $"{Id}:{Id}", folder);
    }
}
