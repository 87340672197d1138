using DevZoneDocs.Assembler.Checks.Text.Scanning;

namespace DevZoneDocs.Assembler.Checks.Text.Rules;

/// <summary>C03: headings and items are numbered 1, 2, 3… anew under each parent, typed or counted by Word.</summary>
internal sealed class NumberRuns : ITextCheck
{
    public string Code => "C03";

    public IEnumerable<Finding> Check(InspectedText text)
    {
        RunState state = new();
        HashSet<TextParagraph> partings = [.. text.Body.Where(IsParting)];
        TextParagraph? last = null;
        foreach (Marker marker in text.Markers.Where(marker => !marker.IsStray))
        {
            if (!ReferenceEquals(marker.Paragraph, last))
                state.Pass(text.Body, last, marker.Paragraph, partings);
            last = marker.Paragraph;
            if (state.Take(marker) is { } problem)
                yield return Tell(marker, problem);
        }
    }

    /// <summary>A heading without a number, after which a list may start anew.</summary>
    private static bool IsParting(TextParagraph paragraph)
    {
        string plain = paragraph.Plain;
        bool isLine = plain.Length <= 40 && !"。；：，、".Contains(plain[^1], StringComparison.Ordinal);
        return paragraph.Number.Length == 0 && !MarkerPattern.AtStart(plain).Success
            && (paragraph.HasHeadingStyle || isLine || plain.StartsWith("——", StringComparison.Ordinal) || plain.StartsWith("附件", StringComparison.Ordinal) || plain.StartsWith('第'));
    }

    private Finding Tell(Marker marker, string problem) => new(
        Code,
        Severity.Error,
        marker.Paragraph.Place,
        $"序号“{marker.Written}”（{Quoting.Short(marker.Paragraph.Text[marker.End..Math.Min(marker.Paragraph.Text.Length, marker.End + 16)])}）{problem}",
        "核对有无缺项、重项，重新编号");
}
