using System.Text;
using DevZoneDocs.Assembler.Sections.Carrying;
using DevZoneDocs.Assembler.Sections.Tags;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Assembler.Sections;

/// <summary>
/// Gives each tag a run of its own with the formatting of its first character, whatever runs Word has cut it into.
/// </summary>
/// <param name="part">The part of the document, for messages; empty for a section template.</param>
internal sealed class TagIsolator(string template, string part, List<TemplateProblem> problems)
{
    private readonly List<TemplateProblem> _shadowed = [];
    private readonly Dictionary<Run, PlacedTag> _tags = [];
    private int _paragraph;
    private TemplateLocation _place = new(template, 0, "");
    private List<TemplateProblem> _problems = [];

    /// <returns>Each tag's run with its tag, paragraph by paragraph in the order of the text.</returns>
    public Dictionary<Run, PlacedTag> Isolate(OpenXmlElement root)
    {
        foreach (Paragraph paragraph in root.Descendants<Paragraph>().ToList())
        {
            // What a fallback says was said by its choice, mistakes included.
            bool isShadow = ShadowedText.IsIn(paragraph);
            _paragraph += isShadow || NoteInliner.IsInlined(paragraph) ? 0 : 1;
            _place = new TemplateLocation(template, _paragraph, "") { Part = PartOf(paragraph) };
            _problems = isShadow ? _shadowed : problems;
            List<Run> runs = RunsOf(paragraph);
            string text = TextOf(runs);
            List<ScannedTag> found = [.. TagScanner.Scan(text)];
            Report(found, text);
            Cut(runs, [.. found.Where(tag => tag.Problem is null)], text);
        }

        return _tags;
    }

    private void Report(List<ScannedTag> found, string text)
    {
        foreach (ScannedTag stray in found.Where(tag => tag.Problem is not null))
            _problems.Add(new TemplateProblem(Location(text, stray), stray.Problem!));
    }

    private void Cut(List<Run> runs, List<ScannedTag> found, string text)
    {
        if (found.Count == 0)
            return;
        RunCutter cutter = new(found);
        foreach (Run run in runs)
            cutter.Cut(run);
        foreach ((Run run, ScannedTag scanned) in cutter.TagRuns)
        {
            TemplateLocation location = Location(text, scanned);
            if (TagParser.TryParse(location.Tag, out Mistake? problem) is { } tag)
                _tags.Add(run, new PlacedTag(tag, location));
            else
                Refuse(run, location, problem!);
        }
    }

    /// <summary>A condition that cannot be read opens a block all the same: its end is no second mistake.</summary>
    private void Refuse(Run run, TemplateLocation location, Mistake problem)
    {
        _problems.Add(new TemplateProblem(location, problem));
        if (location.Tag.StartsWith("{{#if ", StringComparison.Ordinal))
            _tags.Add(run, new PlacedTag(new IfTag(location.Tag, new TruthCondition(new NumberOperand(0))), location));
    }

    private TemplateLocation Location(string text, ScannedTag found) =>
        _place with { Tag = text[found.Start..found.End], Offset = found.Start };

    private string PartOf(Paragraph paragraph)
    {
        if (NoteInliner.IsInlined(paragraph))
            return "注释";
        bool isInBox = part.Length > 0 && paragraph.Ancestors<TextBoxContent>().Any();
        return !isInBox ? part : part == "正文" ? "文本框" : $"{part}文本框";
    }

    /// <summary>The runs whose nearest paragraph this is: those of a text box inside belong to the text box.</summary>
    private static List<Run> RunsOf(Paragraph paragraph) =>
        [.. paragraph.Descendants<Run>().Where(run => run.Ancestors<Paragraph>().First() == paragraph && !IsDeleted(run, paragraph))];

    private static bool IsDeleted(Run run, Paragraph paragraph) =>
        run.Ancestors().TakeWhile(outer => outer != paragraph).Any(outer => outer is DeletedRun or MoveFromRun);

    private static string TextOf(List<Run> runs)
    {
        StringBuilder text = new();
        foreach (OpenXmlElement piece in runs.SelectMany(run => run.ChildElements))
            text.Append(RunCutter.TextOf(piece));
        return text.ToString();
    }
}

/// <summary>A tag and where its author finds it.</summary>
internal sealed record PlacedTag(Tags.Tag Tag, TemplateLocation Location);
