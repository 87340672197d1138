using System.Globalization;

namespace DevZoneDocs.Assembler.Revisions.Reading;

/// <summary>Says where something stands in a file, so that a person finds it.</summary>
internal static class RevisionPlaces
{
    private const int Quoted = 12;

    public static string Of(TextRange? range)
    {
        if (range is not { } place)
            return "全文";
        string text = place.Paragraph.Text;
        string quote = text.Length > Quoted ? $"{text[..Quoted]}…" : text;
        return string.Create(CultureInfo.InvariantCulture, $"第{place.Paragraph.Number + 1}段“{quote}”");
    }
}
