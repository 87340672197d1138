using DevZoneDocs.Assembler.Checks.Text.Scanning;
using DevZoneDocs.Assembler.Facts;

namespace DevZoneDocs.Assembler.Checks.Text;

/// <summary>Which stretches of an inspected draft its data have written; of a document that is no draft of ours there are none.</summary>
internal sealed class MarkedText
{
    private readonly IReadOnlyList<TextParagraph> _paragraphs;
    private readonly Dictionary<TextParagraph, int> _places = new(ReferenceEqualityComparer.Instance);
    private readonly WrittenFacts _written;

    /// <param name="paragraphs">In reading order.</param>
    public MarkedText(IReadOnlyList<TextParagraph> paragraphs, WrittenFacts written)
    {
        _paragraphs = paragraphs;
        _written = written;
        if (!written.IsKnown)
            return;
        foreach ((int i, TextParagraph paragraph) in paragraphs.Index())
            _places[paragraph] = i;
    }

    /// <summary>The data of the facts that stand at the quantities, by their paths.</summary>
    public IReadOnlyList<string> DataAt(Sentence sentence, params IEnumerable<Quantity> quantities) =>
        DataAt(sentence, quantities.Select(quantity => (quantity.Start, quantity.End)));

    /// <summary>The data of the facts that stand in the stretches of the sentence, by their paths.</summary>
    public IReadOnlyList<string> DataAt(Sentence sentence, IEnumerable<(int Start, int End)> stretches) => !_written.IsKnown ? [] :
    [
        .. stretches.SelectMany(stretch => At(sentence, stretch.Start, stretch.End))
            .Select(mark => _written.Of(mark.Name)).OfType<Fact>().Select(fact => fact.Path).Distinct(),
    ];

    /// <summary>Whether the stretch belongs to a gap, which is told by itself, or to braces that are text of the data and no tag.</summary>
    public bool IsTold(Sentence sentence, int start, int end) =>
        _written.IsKnown && IsTold(sentence.Plain, start, At(sentence, start, end));

    /// <inheritdoc cref="IsTold(Sentence, int, int)"/>
    public bool IsTold(TextParagraph paragraph, int start, int end) =>
        _written.IsKnown && IsTold(paragraph.Plain, start, At(paragraph, start, end));

    private bool IsTold(string plain, int start, IEnumerable<TextMark> marks) =>
        marks.Any(mark => plain[start] == '{' || _written.Of(mark.Name)?.Gap is not null);

    /// <summary>A sentence may run on in the next paragraphs.</summary>
    private IEnumerable<TextMark> At(Sentence sentence, int start, int end)
    {
        (int from, int to) = (sentence.Offset + start, sentence.Offset + end);
        for (int i = _places[sentence.Paragraph]; i < _paragraphs.Count && to > 0; i++)
        {
            foreach (TextMark mark in At(_paragraphs[i], from, to))
                yield return mark;
            (from, to) = (from - _paragraphs[i].Plain.Length, to - _paragraphs[i].Plain.Length);
        }
    }

    private static IEnumerable<TextMark> At(TextParagraph paragraph, int start, int end) =>
        paragraph.Marks.Where(mark => mark.Start < end && mark.End > start);
}
