using DevZoneDocs.Assembler.Checks.Text.Lexicons;
using DevZoneDocs.Assembler.Revisions.Changing;
using DevZoneDocs.Assembler.Revisions.Memory;
using DevZoneDocs.Assembler.Revisions.Reading;
using DocumentFormat.OpenXml.Packaging;

namespace DevZoneDocs.Assembler.Revisions;

/// <summary>Compares two reports: this period's and the last one's, or a draft and what was released of it.</summary>
public static class ReportComparer
{
    private const int ShortestRepeated = 10;

    /// <exception cref="DocumentException">A file cannot be read.</exception>
    public static ReportChanges Compare(RevisedFile earlier, RevisedFile newer, Lexicon lexicon)
    {
        bool byWords = !HasMemory(earlier) || !HasMemory(newer);
        ReportReading reading = new(new QuantityScanner(lexicon.Figures), byWords);
        ReadReport before = Read(earlier, reading.Read);
        ReadReport now = Read(newer, reading.Read);
        return new ReportChanges(
            [.. FiguresOf(before, now)],
            [.. now.Headings.Except(before.Headings)],
            [.. before.Headings.Except(now.Headings)],
            [.. RepeatedIn(before.Text, now.Text)]);
    }

    /// <summary>What differs, as a document.</summary>
    /// <param name="layout">With the styles of a report.</param>
    public static byte[] Write(ReportChanges changes, byte[] layout, string title) => ChangesWriter.Write(changes, layout, title);

    private static bool HasMemory(RevisedFile file) => Read(file, (document, _) => MemoryReader.RootIn(document) is not null);

    private static T Read<T>(RevisedFile file, Func<WordprocessingDocument, string, T> read)
    {
        using MemoryStream stream = new(file.Content, writable: false);
        return Packages.Read(stream, file.Name, document => read(document, file.Name));
    }

    private static IEnumerable<FigureChange> FiguresOf(ReadReport before, ReadReport now)
    {
        Dictionary<(MatchedBy, string), ReportFigure> known = before.Figures.ToDictionary(figure => (figure.By, figure.Key));
        foreach (ReportFigure figure in now.Figures)
        {
            if (known.Remove((figure.By, figure.Key), out ReportFigure? earlier))
                yield return Compared(earlier, figure);
            else
                yield return new FigureChange(figure.Name, null, figure.Text, figure.By);
        }

        foreach (ReportFigure gone in before.Figures.Where(figure => known.ContainsKey((figure.By, figure.Key))))
            yield return new FigureChange(gone.Name, gone.Text, null, gone.By);
    }

    private static FigureChange Compared(ReportFigure earlier, ReportFigure newer)
    {
        FigureChange change = new(newer.Name, earlier.Text, newer.Text, newer.By);
        if (earlier.Signed is { } before && newer.Signed is { } now && earlier.Unit == newer.Unit)
            return OfValues(change, before, now, newer);
        Quantity one = earlier.Quantity;
        Quantity other = newer.Quantity;
        if (one.Base != other.Base || one.UpTo is not null || other.UpTo is not null)
            return change;
        Rational more = other.Amount + -one.Amount;
        decimal difference = (more * ScaleOf(other).Inverse).ToDecimal();
        bool isRate = other.IsPercent || other.Tells == QuantityKind.Change;
        decimal? growth = isRate || one.Amount.IsZero || one.Amount.IsNegative || other.Amount.IsNegative
            ? null
            : Math.Round((more * one.Amount.Inverse).ToDecimal() * 100, 1, MidpointRounding.AwayFromZero);
        return change with { Difference = difference, Growth = growth, Unit = other.IsPercent ? "个百分点" : other.Scale + other.Unit };
    }

    private static FigureChange OfValues(FigureChange change, decimal before, decimal now, ReportFigure newer)
    {
        bool isRate = newer.Quantity.IsPercent || newer.Quantity.Tells == QuantityKind.Change;
        decimal? growth = isRate || before <= 0 || now < 0 ? null : Math.Round((now - before) / before * 100, 1, MidpointRounding.AwayFromZero);
        return change with { Difference = now - before, Growth = growth, Unit = newer.Quantity.IsPercent ? "个百分点" : newer.Unit };
    }

    /// <summary>How much one is in the words of the figure: 亿元.</summary>
    private static Rational ScaleOf(Quantity quantity) =>
        quantity.Measure.Factor * Rational.Of(quantity.Scale.Length == 0 ? 1 : NumberScanner.Scale(quantity.Scale, 0).Factor);

    private static IEnumerable<string> RepeatedIn(RevisedText before, RevisedText now)
    {
        HashSet<string> known = [.. SentencesOf(before)];
        return SentencesOf(now).Where(known.Contains).Distinct();
    }

    private static IEnumerable<string> SentencesOf(RevisedText text)
    {
        foreach (RevisedParagraph paragraph in text.Paragraphs)
        {
            for (int start = 0; start < paragraph.Length;)
            {
                int length = SentenceEnds.FirstLength(paragraph.Text.AsSpan(start));
                string sentence = paragraph.Text.Substring(start, length);
                if (length >= ShortestRepeated && SentenceEnds.IsEnded(sentence) && !sentence.Any(char.IsAsciiDigit))
                    yield return sentence;
                start += length;
            }
        }
    }
}
