using DevZoneDocs.Assembler.Linting;
using DevZoneDocs.Assembler.Sections;

namespace DevZoneDocs.Templates;

/// <summary>The texts of a report definition (titles, openings, signature), each a template of its own.</summary>
/// <param name="file">The name of the definition's file, for messages.</param>
internal sealed class ReportTexts(string file, ReportProblems problems)
{
    private readonly List<ReportLine> _lines = [];

    /// <summary>As far as they have been read.</summary>
    public IReadOnlyList<ReportLine> Lines => _lines;

    /// <returns>Null for no text, and for one with mistakes, which are told.</returns>
    public SectionTemplate? Read(string? text, string place, TextPlace kind)
    {
        if (text is null)
            return null;
        _lines.Add(new ReportLine(text, $"{file} {place}", kind));
        try
        {
            return SectionTemplate.ParseText(text, null, $"{file} {place}");
        }
        catch (TemplateException exception)
        {
            problems.Add(exception.Problems);
            return null;
        }
    }

    public IReadOnlyList<SectionTemplate> ReadAll(IReadOnlyList<string> texts, string place) =>
        [.. texts.Select((text, i) => Read(text, $"{place}/{i}", TextPlace.Report)).OfType<SectionTemplate>()];
}

/// <summary>A text of a report definition that is a template of its own.</summary>
/// <param name="Place">The file, and a JSON pointer.</param>
internal sealed record ReportLine(string Text, string Place, TextPlace Kind);
