using DevZoneDocs.Templates;

namespace DevZoneDocs.Worker.Files;

/// <summary>Puts an office's own templates before those that come with the program.</summary>
internal static class Catalogs
{
    /// <param name="folder">The office's own, or null.</param>
    /// <exception cref="InputException">There is no such folder.</exception>
    public static TemplateCatalog Of(string? folder) => Of(folder is null ? [] : [folder]);

    /// <param name="folders">The office's own; an earlier one hides what the later ones have under the same name.</param>
    /// <exception cref="InputException">There is no such folder.</exception>
    public static TemplateCatalog Of(IReadOnlyList<string> folders)
    {
        if (folders.FirstOrDefault(folder => !Directory.Exists(folder)) is { } missing)
            throw new InputException($"{missing}：没有这个模板文件夹");
        return new TemplateCatalog([.. folders.Select(folder => new DirectoryTemplates(folder)), new EmbeddedTemplates()]);
    }
}
