using DevZoneDocs.Assembler.Sections.Tags;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Assembler.Sections;

/// <summary>
/// Gives each tag a run of its own with the formatting of its first character, whatever runs Word has cut it into.
/// </summary>
internal sealed class TagIsolator(string template, List<TemplateProblem> problems)
{
    private int _paragraph;

    /// <returns>Each tag's run with its tag, in the order of the text.</returns>
    public Dictionary<Run, PlacedTag> Isolate(OpenXmlElement root)
    {
        Dictionary<Run, PlacedTag> tags = [];
        foreach (Paragraph paragraph in root.Descendants<Paragraph>().ToList())
        {
            _paragraph++;
            List<Text> texts = TextsOf(paragraph);
            string whole = string.Concat(texts.Select(text => text.Text));
            if (!whole.Contains("{{", StringComparison.Ordinal))
                continue;
            SplitRuns(texts);
            foreach ((int start, int end) in TagScanner.Scan(whole).Reverse().ToList())
                Place(start, end, whole, texts, tags);
            foreach (Text empty in texts.Where(text => text.Text.Length == 0))
                empty.Parent!.Remove();
        }

        return tags;
    }

    private void Place(int start, int end, string whole, List<Text> texts, Dictionary<Run, PlacedTag> tags)
    {
        string source = end < 0 ? whole[start..Math.Min(whole.Length, start + 20)] : whole[start..end];
        TemplateLocation location = new(template, _paragraph, source);
        if (end < 0)
        {
            problems.Add(new TemplateProblem(location, TemplateMessages.UnclosedTag));
            return;
        }

        if (TagParser.TryParse(source, out string problem) is not { } tag)
        {
            problems.Add(new TemplateProblem(location, problem));
            return;
        }

        tags.Add(CutOut(texts, start, end, source), new PlacedTag(tag, location));
    }

    /// <summary>Takes the characters of one tag out of their texts; called from the last tag to the first, so that offsets hold.</summary>
    private static Run CutOut(List<Text> texts, int start, int end, string source)
    {
        int first = 0;
        int offset = 0;
        while (offset + texts[first].Text.Length <= start)
            offset += texts[first++].Text.Length;

        Text host = texts[first];
        Run hostRun = (Run)host.Parent!;
        Run tagRun = Runs.Of(hostRun.RunProperties, source);
        hostRun.InsertAfterSelf(tagRun);
        string prefix = host.Text[..(start - offset)];
        int last = first;
        while (offset + texts[last].Text.Length < end)
        {
            offset += texts[last].Text.Length;
            if (last > first)
                texts[last].Text = "";
            last++;
        }

        string suffix = texts[last].Text[(end - offset)..];
        if (last > first)
            texts[last].Text = suffix;
        else if (suffix.Length > 0)
            tagRun.InsertAfterSelf(Runs.Of(hostRun.RunProperties, suffix));
        host.Text = prefix;
        return tagRun;
    }

    /// <summary>The texts whose nearest paragraph this is: those of a text box inside belong to the text box.</summary>
    private static List<Text> TextsOf(Paragraph paragraph) =>
        [.. paragraph.Descendants<Text>().Where(text => text.Parent is Run && text.Ancestors<Paragraph>().First() == paragraph)];

    /// <summary>Leaves each text alone in its run, so that a run can be cut at a character.</summary>
    private static void SplitRuns(List<Text> texts)
    {
        foreach (Run run in texts.Select(text => (Run)text.Parent!).Distinct().ToList())
        {
            List<OpenXmlElement> content = [.. run.ChildElements.Where(child => child is not RunProperties)];
            Run after = run;
            foreach (OpenXmlElement child in content.Skip(1))
            {
                child.Remove();
                Run own = new();
                if (run.RunProperties is { } properties)
                    own.AppendChild(properties.CloneNode(true));
                own.AppendChild(child);
                after = after.InsertAfterSelf(own);
            }
        }

        foreach (Text text in texts)
            text.Space = SpaceProcessingModeValues.Preserve;
    }
}

/// <summary>A tag and where its author finds it.</summary>
internal sealed record PlacedTag(Tags.Tag Tag, TemplateLocation Location);
