using DevZoneDocs.Assembler.Checks.Text.Reading;
using DevZoneDocs.Assembler.Checks.Text.Scanning;

namespace DevZoneDocs.Assembler.Checks.Text;

/// <summary>A paragraph of an inspected text, with the place at which a person finds it.</summary>
/// <param name="Raw">With every space that stands in the file.</param>
/// <param name="Text">Without stray spaces, as findings quote it.</param>
/// <param name="Plain">As the checks read it; of one length with Text.</param>
/// <param name="Number">What Word counts and shows before it, or nothing.</param>
/// <param name="HasHeadingStyle">Whether its style says that it is a heading.</param>
/// <param name="Place">一、经济运行，第3段; 表1第2行第3格; 页眉.</param>
internal sealed record TextParagraph(
    string Raw, string Text, string Plain, int StraySpaces, string Number, Story Story, bool HasHeadingStyle, bool IsHeading, string Place)
{
    /// <summary>The stretches of the text that bookmarks of ours span.</summary>
    public IReadOnlyList<TextMark> Marks { get; init; } = [];

    /// <summary>The longest line that is taken for a heading where no style says so.</summary>
    private const int LongestHeading = 40;

    public static TextParagraph Of(ReadParagraph paragraph, PlaceNamer places)
    {
        PlainForm form = PlainForm.Of(paragraph.Text);
        bool isHeading = paragraph.Story == Story.Body && (paragraph.IsHeading || LooksLikeHeading(paragraph.Number, form.Plain));
        return new TextParagraph(
            paragraph.Text.Trim(), form.Text, form.Plain, form.StraySpaces, paragraph.Number, paragraph.Story, paragraph.IsHeading, isHeading,
            places.Of(paragraph, form.Text, isHeading))
        {
            Marks = TextMark.Moved(paragraph.Marks, paragraph.Text, form.Text),
        };
    }

    public string Quote(int start, int end) => Quoting.Around(Text, Plain, start, end);

    private static bool LooksLikeHeading(string number, string plain)
    {
        string whole = number + plain;
        return whole.Length <= LongestHeading && MarkerPattern.AtStart(PlainForm.Of(whole).Plain) is { Success: true }
            && !whole.AsSpan().TrimEnd('。').ContainsAny("。；");
    }
}
