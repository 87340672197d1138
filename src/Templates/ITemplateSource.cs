namespace DevZoneDocs.Templates;

/// <summary>A place that holds layouts, section templates and report definitions under the folders Layouts, Sections and Reports.</summary>
public interface ITemplateSource
{
    /// <param name="path">With forward slashes: <c>Sections/economy/review.docx</c>.</param>
    /// <returns>The file's bytes, or null where there is no such file.</returns>
    byte[]? Read(string path);

    /// <summary>The kinds of report that have a definition here.</summary>
    IEnumerable<string> ReportKinds { get; }
}
