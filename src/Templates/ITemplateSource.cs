namespace DevZoneDocs.Templates;

/// <summary>A place that holds layouts, section templates, report definitions and lexicons under the folders Layouts, Sections, Reports and Lexicons.</summary>
public interface ITemplateSource
{
    /// <param name="path">With forward slashes: <c>Sections/economy/review.docx</c>.</param>
    /// <returns>The file's bytes, or null where there is no such file.</returns>
    byte[]? Read(string path);

    /// <summary>The kinds of report that have a definition here.</summary>
    IEnumerable<string> ReportKinds { get; }
}
