using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Assembler.Documents.Invariants;

/// <summary>Text that begins or ends with a blank says that this is meant: else Word drops it.</summary>
internal static class SpaceRules
{
    private const string Blanks = " \t\r\n";

    public static IEnumerable<string> Check(DocumentStories stories) =>
    [
        .. stories.All<Text>().Where(text => text.Space is null && HasBlankEnd(text.Text)).Select(Message),
        .. stories.All<DeletedText>().Where(text => text.Space is null && HasBlankEnd(text.Text)).Select(Message),
    ];

    private static string Message(OpenXmlElement text) =>
        $"Text begins or ends with a blank that is not kept ({DocumentStories.PlaceOf(text)}).";

    private static bool HasBlankEnd(string text) => text.Length > 0 && (Blanks.Contains(text[0]) || Blanks.Contains(text[^1]));
}
