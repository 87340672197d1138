using DevZoneDocs.Assembler.Sections.Formatters;
using DevZoneDocs.Assembler.Sections.Tags;

namespace DevZoneDocs.Assembler.Sections;

/// <summary>A stretch of plain text, and the tag that stands behind it; none behind the last.</summary>
internal sealed record TextPiece(string Text, PlacedTag? Tag)
{
    /// <summary>Reads a text in which a value is written as it is, with no run around it.</summary>
    /// <param name="at">Where the text stands.</param>
    /// <param name="where">What its author calls that, for mistakes: a block or a picture cannot stand there.</param>
    public static IReadOnlyList<TextPiece> Read(string text, TemplateLocation at, string where, List<TemplateProblem> problems)
    {
        List<TextPiece> pieces = [];
        int from = 0;
        foreach (ScannedTag found in TagScanner.Scan(text))
        {
            TemplateLocation location = at with { Tag = text[found.Start..found.End] };
            Mistake? problem = found.Problem;
            if (problem is null && TagParser.TryParse(location.Tag, out problem) is ValueTag value && !PictureFormatter.IsIn(value)
                && !ChartFormatter.IsIn(value))
            {
                PlacedTag placed = new(value, location);
                problems.AddRange(FormatterList.Check(placed));
                pieces.Add(new TextPiece(text[from..found.Start], placed));
                from = found.End;
            }
            else
            {
                problems.Add(new TemplateProblem(location, problem ?? TemplateMessages.NotHere(location.Tag, where)));
            }
        }

        pieces.Add(new TextPiece(text[from..], null));
        return pieces;
    }
}
