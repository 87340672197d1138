using DevZoneDocs.Assembler.Checks.Text.Reading;
using DevZoneDocs.Assembler.Checks.Text.Scanning;

namespace DevZoneDocs.Assembler.Checks.Text;

/// <summary>Names the places of paragraphs in reading order: the heading above, and which paragraph under it.</summary>
internal sealed class PlaceNamer
{
    private const int LongestHeading = 20;
    private string _heading = "";
    private int _count;

    public string Of(ReadParagraph paragraph, string text, bool isHeading)
    {
        if (paragraph.Story == Story.Contents)
            return "目录";
        if (paragraph.Story is Story.Note or Story.Margin)
            return paragraph.Spot;
        if (isHeading)
        {
            _heading = Quoting.Short($"{paragraph.Number}{text}", LongestHeading);
            _count = 0;
            return $"标题“{_heading}”";
        }

        string under = _heading.Length == 0 ? "" : $"“{_heading}”";
        if (paragraph.Spot.Length > 0)
            return under.Length == 0 ? paragraph.Spot : $"{under}{paragraph.Spot}";
        return $"{under}第{++_count}段";
    }
}
