using System.Buffers;
using System.Globalization;
using DevZoneDocs.Assembler.Revisions.Locating;
using DevZoneDocs.Assembler.Revisions.Memory;
using DevZoneDocs.Assembler.Revisions.Reading;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Assembler.Revisions.Changing;

/// <summary>Reads the figures of a report: those that remember their datum by it, others by the words before them.</summary>
/// <param name="byWords">Whether all are read by the words before them, since the other report remembers nothing.</param>
internal sealed class ReportReading(QuantityScanner quantities, bool byWords)
{
    private const int LongestName = 24;

    private static readonly SearchValues<char> ClauseEnds = SearchValues.Create("，；。：、（！？\n");

    public ReadReport Read(WordprocessingDocument document, string name)
    {
        RevisedText text = RevisedTextReader.Read(document.MainDocumentPart!.Document.Body!);
        IReadOnlyList<FoundSentence> found = !byWords && MemoryReader.Read(document, name) is { } memory ? SentenceFinder.Find(text, memory) : [];
        return new ReadReport(text, [.. OfFacts(found), .. OfText(text, found)], HeadingsIn(document));
    }

    private IEnumerable<ReportFigure> OfFacts(IReadOnlyList<FoundSentence> found)
    {
        Dictionary<string, string> names = [];
        foreach (FoundFact fact in found.SelectMany(sentence => sentence.Facts).Where(fact => fact.Fact.Datum.EndsWith(".name", StringComparison.Ordinal)))
            names.TryAdd(fact.Fact.Subject, fact.Text ?? fact.Fact.Text);
        HashSet<string> told = [];
        foreach (FoundFact fact in found.SelectMany(sentence => sentence.Facts))
        {
            // A table says again what the text has said.
            if (fact.Text is { } text && fact.Fact.Value.Length > 0 && quantities.Scan(text) is [{ } quantity] && told.Add(fact.Fact.Datum))
            {
                yield return new ReportFigure(fact.Fact.Datum, NameOf(fact.Fact, names), quantity, text, MatchedBy.Datum)
                {
                    Signed = fact.IsAsWritten && decimal.TryParse(fact.Fact.Value, NumberStyles.Number, CultureInfo.InvariantCulture, out decimal value) ? value : null,
                    Unit = fact.Fact.Unit,
                };
            }
        }
    }

    private static string NameOf(RememberedFact fact, Dictionary<string, string> names)
    {
        string field = fact.Datum[(fact.Datum.LastIndexOf('.') + 1)..];
        return names.GetValueOrDefault(fact.Subject) is { } name ? name + OfField(field) : field;
    }

    /// <summary>What is told of a thing besides its value.</summary>
    private static string OfField(string field) => field switch
    {
        "growth" => "增幅",
        "completion" => "完成率",
        "share" => "占比",
        "target" => "目标",
        "prior" => "基数",
        "change" => "增减数",
        _ => "",
    };

    private IEnumerable<ReportFigure> OfText(RevisedText text, IReadOnlyList<FoundSentence> found)
    {
        ILookup<RevisedParagraph, TextRange> taken = found
            .SelectMany(sentence => sentence.Facts)
            .Where(fact => fact.Range is not null)
            .ToLookup(fact => fact.Range!.Value.Paragraph, fact => fact.Range!.Value);
        HashSet<string> told = [];
        foreach (RevisedParagraph paragraph in text.Paragraphs)
        {
            foreach (Quantity quantity in quantities.Scan(paragraph.Text))
            {
                TextRange range = new(paragraph, quantity.Start, quantity.End - quantity.Start);
                string words = WordsBefore(paragraph.Text, quantity.Start);
                if (quantity.Unit.Length > 0 && words.Length > 1 && !taken[paragraph].Any(range.Meets) && told.Add(words))
                    yield return new ReportFigure(words, words, quantity, range.Text, MatchedBy.Words);
            }
        }
    }

    private static string WordsBefore(string text, int at)
    {
        int start = text.AsSpan(0, at).LastIndexOfAny(ClauseEnds) + 1;
        string words = text[Math.Max(start, at - LongestName)..at].Trim();
        return words.Any(char.IsAsciiDigit) ? "" : words;
    }

    private static IReadOnlyList<string> HeadingsIn(WordprocessingDocument document)
    {
        MainDocumentPart main = document.MainDocumentPart!;
        HashSet<string> styles = [.. (main.StyleDefinitionsPart?.Styles?.Elements<Style>() ?? [])
            .Where(style => style.StyleParagraphProperties?.OutlineLevel?.Val?.Value < 9)
            .Select(style => style.StyleId?.Value)
            .OfType<string>()];
        return [.. main.Document.Body!.Descendants<Paragraph>()
            .Where(paragraph => styles.Contains(paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value ?? ""))
            .Select(paragraph => RevisedTextReader.TextsOf(paragraph))
            .Select(texts => string.Concat(texts.Select(each => each.Text)))
            .Where(heading => heading.Length > 0)];
    }
}
