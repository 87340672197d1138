using DevZoneDocs.Assembler.Reports;
using DevZoneDocs.Assembler.Sections;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Assembler.Documents;

/// <summary>Composes a merged report into one document, from the title to the date (合成).</summary>
internal sealed class ReportComposer
{
    private readonly DocumentComposer _composer;
    private readonly CancellationToken _cancellation;
    private readonly List<string> _headings = [];
    private readonly List<WrittenSection> _sections = [];

    private ReportComposer(DocumentComposer composer, CancellationToken cancellation) =>
        (_composer, _cancellation) = (composer, cancellation);

    /// <exception cref="DocumentException">The layout cannot be used.</exception>
    /// <exception cref="OperationCanceledException">Nobody wants the draft any more.</exception>
    public static ComposedReport Compose(MergedReport merged, CancellationToken cancellation)
    {
        MemoryStream stream = new();
        stream.Write(merged.Plan.Report.Layout.Span);
        DocumentComposer composer = new(stream);
        ReportText text = new ReportComposer(composer, cancellation).Write(merged);
        composer.AddComments(merged.Ledger.Comments);
        composer.Finish();
        return new ComposedReport(merged, stream, composer.Document, text);
    }

    private ReportText Write(MergedReport merged)
    {
        string title = string.Concat(merged.Title.Select(TextOf));
        _composer.AddTitle(merged.Title);
        if (merged.Opening is { } opening)
            _composer.AddSection(opening, 0);
        foreach (MergedPart part in merged.Parts)
            Write(part);
        if (merged.Plan.Report.Contents is { } contents)
            _composer.AddContents(contents);
        _composer.TurnPages(landscape: false);
        _composer.AddSignature(merged.Signature);
        return new ReportText(title, _headings, _sections);
    }

    private void Write(MergedPart part)
    {
        _composer.TurnPages(part.Opening is null && part.Sections[0].Planned.Section.Template.IsLandscape);
        if (part.Title is { } title)
            _composer.AddHeading(title, 1);
        if (part.Opening is { } opening)
            _composer.AddSection(opening, 1);
        foreach (MergedPartSection section in part.Sections)
            Write(section);
    }

    private void Write(MergedPartSection merged)
    {
        _cancellation.ThrowIfCancellationRequested();
        ReportSection section = merged.Planned.Section;
        _composer.TurnPages(section.Template.IsLandscape);
        if (merged.Heading is { } heading)
        {
            _headings.Add(TextOf(heading));
            _composer.AddHeading(heading, section.Level);
        }
        else
        {
            _headings.AddRange(HeadingsOf(merged.Content));
        }

        string title = merged.Heading is null ? section.Name : _headings[^1];
        _sections.Add(WrittenSection.Of(merged.Planned.Facts.Key, title, section.MayLeave, merged.Content));
        _composer.AddSection(merged.Content, merged.Heading is null ? section.Level - 1 : section.Level);
    }

    /// <summary>The headings that a section without one of its own brings: the tasks of a plan.</summary>
    private static IEnumerable<string> HeadingsOf(MergedSection section) => section.Blocks
        .Where(block => LayoutStyles.HeadingLevel(block) == 1)
        .Select(TextOf);

    private static string TextOf(MergedSection section) => string.Concat(section.Blocks.Select(TextOf));

    /// <summary>Without the notes, which stand behind their references until they are composed.</summary>
    private static string TextOf(OpenXmlElement block) =>
        string.Concat(block.Descendants<Text>().Where(text => !text.Ancestors<FootnoteEndnoteType>().Any()).Select(text => text.Text));
}
