namespace DevZoneDocs.Worker.Storage;

/// <summary>What the store holds is nobody else's to read, in a folder that was made beforehand or by an earlier version as well.</summary>
internal static class StorePrivacy
{
    /// <exception cref="Files.InputException">A folder is somebody else's.</exception>
    public static void Keep(StoreOptions options)
    {
        if (!options.IsPostgres)
            Tighten(options.DataFolder, "store.*");
        if (options.DraftsFolder is { } drafts && Directory.Exists(drafts))
            Tighten(drafts, "*");
    }

    /// <summary>In a folder that others could not enter they read nothing, whatever its files allow.</summary>
    private static void Tighten(string folder, string ours)
    {
        if (OperatingSystem.IsWindows() || !Folders.MakePrivate(folder))
            return;
        foreach (string file in Directory.EnumerateFiles(folder, ours))
            File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserWrite);
    }
}
