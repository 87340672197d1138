using DevZoneDocs.Templates;

namespace DevZoneDocs.Worker.Files;

/// <summary>Puts an office's own templates before those that come with the program.</summary>
internal static class Catalogs
{
    /// <param name="folder">The office's own, or null.</param>
    /// <exception cref="InputException">There is no such folder.</exception>
    public static TemplateCatalog Of(string? folder)
    {
        if (folder is null)
            return new TemplateCatalog(new EmbeddedTemplates());
        if (!Directory.Exists(folder))
            throw new InputException($"{folder}：没有这个模板文件夹");
        return new TemplateCatalog(new DirectoryTemplates(folder), new EmbeddedTemplates());
    }
}
