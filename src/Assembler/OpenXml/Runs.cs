using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Assembler.OpenXml;

/// <summary>Makes runs of text.</summary>
internal static class Runs
{
    /// <summary>A run with a copy of the given formatting.</summary>
    public static Run Of(RunProperties? properties, string text)
    {
        Run run = new();
        if (properties is not null)
            run.AppendChild(properties.CloneNode(true));
        AppendText(run, text);
        return run;
    }

    /// <summary>Lines and tabs become Word's own.</summary>
    private static void AppendText(Run run, string text)
    {
        int from = 0;
        while (from <= text.Length)
        {
            int end = text.AsSpan(from).IndexOfAny('\n', '\t');
            int to = end < 0 ? text.Length : from + end;
            if (to > from || text.Length == 0)
                run.AppendChild(new Text(text[from..to]) { Space = SpaceProcessingModeValues.Preserve });
            if (end >= 0)
                run.AppendChild<OpenXmlElement>(text[to] == '\n' ? new Break() : new TabChar());
            from = to + 1;
        }
    }

    /// <summary>The same, marked yellow: something is to be filled in.</summary>
    public static Run Highlighted(RunProperties? properties, string text)
    {
        Run run = Of(properties, text);
        run.RunProperties ??= new RunProperties();
        run.RunProperties.Highlight = new Highlight { Val = HighlightColorValues.Yellow };
        return run;
    }
}
