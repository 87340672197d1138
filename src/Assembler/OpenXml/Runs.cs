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
        run.AppendChild(new Text(text) { Space = SpaceProcessingModeValues.Preserve });
        return run;
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
