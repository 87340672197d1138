using System.Globalization;
using DevZoneDocs.Assembler.Documents;
using DevZoneDocs.Assembler.Polishing.Leaving;
using DevZoneDocs.Assembler.Polishing.Prose;
using DevZoneDocs.Assembler.Polishing.Requests;
using DevZoneDocs.Assembler.Polishing.Slots;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Assembler.Polishing;

/// <summary>Selects what of a section may leave the house, and cuts it into requests.</summary>
internal sealed class SectionSelector(ParagraphRules rules, SentenceSlotter slotter)
{
    /// <summary>Few enough letters that an answer comes in time and to its end.</summary>
    private const int LettersInRequest = 1200;

    /// <param name="isMarked">Whether the document as a whole has a mark of secrecy.</param>
    public SectionSelection Select(WrittenSection section, bool isMarked)
    {
        string? stay = !section.MayLeave ? StayReasons.NotLabelled
            : LocalSections.IsLocal(section.Key, section.Title) ? StayReasons.LocalTopic
            : isMarked ? StayReasons.MarkedDocument
            : section.Blocks.Any(block => SecrecyMarks.MarksAll(block.Element.InnerText)) || SecrecyMarks.MarksAll(section.Title) ? StayReasons.MarkedSection
            : null;
        return stay is null
            ? new SectionSelection(section, StayReasons.NothingToSend, Requests(section))
            : new SectionSelection(section, stay, []);
    }

    private List<SectionRequest> Requests(WrittenSection section)
    {
        List<SectionRequest> requests = [];
        List<SelectedParagraph> open = [];
        foreach ((int number, Paragraph paragraph) in Prose(section))
        {
            int slots = open.SelectMany(each => each.Sentences).Sum(sentence => sentence.Slots.Count);
            if (Select(number, paragraph, slots) is not { } selected)
                continue;
            if (open.Count > 0 && open.Sum(each => each.Length) + selected.Length > LettersInRequest)
            {
                requests.Add(new SectionRequest([.. open]));
                open.Clear();
                selected = Select(number, paragraph, 0)!;
            }

            open.Add(selected);
        }

        if (open.Count > 0)
            requests.Add(new SectionRequest(open));
        return requests;
    }

    private SelectedParagraph? Select(int number, Paragraph paragraph, int slots)
    {
        if (!rules.MayLeave(paragraph.InnerText) || ProseParagraph.Read(paragraph) is not { } prose)
            return null;
        List<SlottedProse> sentences = [];
        foreach ((int i, ProseSentence sentence) in prose.Sentences.Index())
        {
            string id = string.Create(CultureInfo.InvariantCulture, $"{number}.{i + 1}");
            if (slotter.Slot(sentence, id, slots + sentences.Sum(each => each.Slots.Count) + 1) is { } slotted)
                sentences.Add(slotted);
        }

        return sentences.Count > 0 ? new SelectedParagraph(number, prose, sentences) : null;
    }

    /// <summary>The paragraphs that are not headings and stand under none of a topic that stays.</summary>
    private static IEnumerable<(int Number, Paragraph Paragraph)> Prose(WrittenSection section)
    {
        int number = 0;
        int? localLevel = null;
        foreach (WrittenBlock block in section.Blocks)
        {
            if (block.HeadingLevel is { } level)
            {
                if (localLevel is null || level <= localLevel)
                    localLevel = LocalSections.IsLocal(block.Element.InnerText) ? level : null;
            }
            else if (block.Element is Paragraph paragraph)
            {
                number++;
                if (localLevel is null)
                    yield return (number, paragraph);
            }
        }
    }
}

/// <summary>What of a section leaves.</summary>
/// <param name="Stay">Why nothing does, where there is no request.</param>
internal sealed record SectionSelection(WrittenSection Section, string Stay, IReadOnlyList<SectionRequest> Requests);

/// <summary>Paragraphs that are sent together.</summary>
internal sealed record SectionRequest(IReadOnlyList<SelectedParagraph> Paragraphs)
{
    public IEnumerable<SlottedProse> Sentences => Paragraphs.SelectMany(paragraph => paragraph.Sentences);

    public RewordingRequest Outgoing => new([.. Sentences.Select(sentence => sentence.Outgoing)]);
}

/// <summary>The sentences of a paragraph that may leave.</summary>
/// <param name="Number">Among the paragraphs of its section, from 1.</param>
internal sealed record SelectedParagraph(int Number, ProseParagraph Prose, IReadOnlyList<SlottedProse> Sentences)
{
    public int Length => Sentences.Sum(sentence => sentence.Outgoing.Text.Length);
}
