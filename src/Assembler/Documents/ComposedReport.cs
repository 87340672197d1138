using DevZoneDocs.Assembler.Reports;
using DocumentFormat.OpenXml.Packaging;

namespace DevZoneDocs.Assembler.Documents;

/// <summary>A report that is one document and not yet a draft.</summary>
/// <param name="stream">What the document is read from and written to.</param>
internal sealed class ComposedReport(MergedReport merged, MemoryStream stream, WordprocessingDocument document, ReportText text)
    : IDisposable
{
    /// <summary>What it was composed of.</summary>
    public MergedReport Merged => merged;

    public MemoryStream Stream => stream;

    public WordprocessingDocument Document => document;

    public ReportText Text => text;

    public void Dispose() => stream.Dispose();
}

/// <summary>The words by which a report is listed, its title and the headings of its sections; and these as they stand in the document.</summary>
internal sealed record ReportText(string Title, IReadOnlyList<string> Headings, IReadOnlyList<WrittenSection> Sections);
