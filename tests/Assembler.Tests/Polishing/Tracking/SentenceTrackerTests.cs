using System.Globalization;
using DevZoneDocs.Assembler.Facts;
using DevZoneDocs.Assembler.Polishing.Prose;
using DevZoneDocs.Assembler.Polishing.Slots;
using DevZoneDocs.Assembler.Polishing.Tracking;
using DevZoneDocs.Testing;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Assembler.Tests.Polishing.Tracking;

/// <summary>Of random paragraphs and random rewordings, with the tracked changes read by code that is not the writer's.</summary>
public sealed class SentenceTrackerTests
{
    private static readonly int Count = int.Parse(Environment.GetEnvironmentVariable("POLISHED_PARAGRAPHS") ?? "1000", CultureInfo.InvariantCulture);
    private static readonly DateTimeOffset At = new(2026, 10, 8, 9, 30, 0, TimeSpan.FromHours(8));
    private static readonly Lazy<Polished> Made = new(Make);

    [Fact]
    public void To_refuse_all_changes_is_to_have_the_text_its_formatting_and_its_marks_to_the_letter()
    {
        Polished polished = Made.Value;

        IReadOnlyList<IReadOnlyList<Seen>> refused = TrackedText.Refused(polished.Docx);

        Assert.Equal(polished.Before.Count, refused.Count);
        Assert.All(polished.Before.Zip(refused), pair => Assert.True(pair.First.SequenceEqual(pair.Second), TrackedText.Letters(pair.First)));
    }

    [Fact]
    public void To_accept_all_changes_is_to_have_the_rewording()
    {
        Polished polished = Made.Value;

        IReadOnlyList<string> accepted = [.. TrackedText.Accepted(polished.Docx).Select(TrackedText.Letters)];

        Assert.Equal(polished.Proposed, accepted);
    }

    [Fact]
    public void Every_fact_stays_whole_in_its_bookmark_and_in_its_formatting_whatever_is_accepted()
    {
        Polished polished = Made.Value;

        IReadOnlyList<IReadOnlyList<Seen>> accepted = TrackedText.Accepted(polished.Docx);

        foreach ((IReadOnlyList<Seen> before, IReadOnlyList<Seen> after) in polished.Before.Zip(accepted))
            Assert.True(Anchored(before).SequenceEqual(Anchored(after)), TrackedText.Letters(before));
    }

    [Fact]
    public void The_changes_have_one_author_and_the_given_moment()
    {
        IReadOnlyList<(string Kind, string Author, string Date)> changes = TrackedText.Changes(Made.Value.Docx);

        Assert.True(changes.Count(change => change.Kind == "ins") > Count / 2 && changes.Count(change => change.Kind == "del") > Count / 2);
        Assert.All(changes, change => Assert.Equal(("AI润色（待审）", "2026-10-08T09:30:00Z"), (change.Author, change.Date)));
    }

    [Fact]
    public void Word_opens_the_document() => DocxAssert.Sound(Made.Value.Docx);

    [Fact]
    public void Only_the_words_that_change_are_marked()
    {
        using WordprocessingDocument document = Docx.Body("全区加强[[_f0001|企业]]服务，推进项目建设。");
        Paragraph paragraph = document.MainDocumentPart!.Document.Body!.GetFirstChild<Paragraph>()!;
        ProseParagraph prose = ProseParagraph.Read(paragraph)!;
        SlottedProse slotted = Slotter(new Dictionary<string, Fact>()).Slot(prose.Sentences[0], "1.1", 1)!;

        prose.Rewrite(new Dictionary<ProseSentence, IReadOnlyList<OpenXmlElement>>
        {
            [prose.Sentences[0]] = Tracker().Write(slotted, slotted.Coded.Replace("加强", "强化", StringComparison.Ordinal).Replace("推进", "推动", StringComparison.Ordinal)),
        });

        Assert.Equal("全区<del>加强</><ins>强化</>[[_f0001|企业]]服务，<del>推进</><ins>推动</>项目建设。", Outline.Of(Docx.Bytes(document), facts: true).Trim());
    }

    /// <summary>What stands in bookmarks and comments, with the marks themselves.</summary>
    private static List<Seen> Anchored(IReadOnlyList<Seen> paragraph)
    {
        List<Seen> anchored = [];
        int depth = 0;
        foreach (Seen seen in paragraph)
        {
            bool isMark = seen.What.Length > 1;
            depth += isMark && seen.What[0] is '[' or '(' ? 1 : 0;
            if (depth > 0 || isMark)
                anchored.Add(seen);
            depth -= isMark && seen.What[^1] is ']' or ')' ? 1 : 0;
        }

        return anchored;
    }

    private static Polished Make()
    {
        RandomParagraphs given = new(20261122);
        List<Paragraph> paragraphs = [.. Enumerable.Range(0, Count).Select(_ => given.Next())];
        using WordprocessingDocument document = Docx.Body("一");
        Body body = document.MainDocumentPart!.Document.Body!;
        body.GetFirstChild<Paragraph>()!.Remove();
        foreach (Paragraph paragraph in Enumerable.Reverse(paragraphs))
            body.PrependChild(paragraph);
        document.MainDocumentPart.AddNewPart<WordprocessingCommentsPart>("rIdComments").Comments =
            new Comments(given.Comments.Select((text, i) => new Comment(new Paragraph(new Run(new Text(text)))) { Id = $"{i}", Author = "初稿" }));
        IReadOnlyList<IReadOnlyList<Seen>> before = TrackedText.Refused(Docx.Bytes(document));

        Random random = new(8);
        SentenceSlotter slotter = Slotter(given.Facts);
        SentenceTracker tracker = Tracker();
        List<string> proposed = [.. paragraphs.Select(paragraph => Reword(paragraph, slotter, tracker, random))];
        return new Polished(before, proposed, Docx.Bytes(document));
    }

    /// <returns>The paragraph as it is to read when all is accepted.</returns>
    private static string Reword(Paragraph paragraph, SentenceSlotter slotter, SentenceTracker tracker, Random random)
    {
        ProseParagraph prose = ProseParagraph.Read(paragraph)!;
        string text = TextOf(paragraph);
        int done = 0;
        Dictionary<ProseSentence, IReadOnlyList<OpenXmlElement>> written = [];
        foreach (ProseSentence sentence in prose.Sentences)
        {
            int at = text.IndexOf(sentence.Text, done, StringComparison.Ordinal);
            done = at + sentence.Text.Length;
            if (slotter.Slot(sentence, "1.1", 1) is not { } slotted)
                continue;
            string reply = RandomReply.To(slotted.Outgoing.Text, name => slotted.Slots.Single(slot => slot.Slot.Name == name).Anchor is not null, random);
            ReadReply read = ReplyReader.Read(slotted, reply);
            Assert.True(read.Reasons.Count == 0, $"{slotted.Outgoing.Text} → {reply}");
            written[sentence] = tracker.Write(slotted, read.Coded);
            string filled = slotted.Slots.Aggregate(reply, (filling, slot) => filling.Replace(slot.Slot.Mark, slot.Text, StringComparison.Ordinal));
            text = text[..at] + filled + text[done..];
            done = at + filled.Length;
        }

        prose.Rewrite(written);
        return text;
    }

    private static string TextOf(Paragraph paragraph) => string.Concat(paragraph.Descendants().Select(each => each is Text text ? text.Text : each is TabChar ? "\t" : ""));

    private static SentenceSlotter Slotter(IReadOnlyDictionary<string, Fact> facts) => new(new SlotFinder(GivenWording.Lexicon, NamesInData.None), facts);

    private static SentenceTracker Tracker() => new(new WordSegmenter(GivenWording.Lexicon), new RevisionMarks(RevisionAuthor.Polisher, At, 100_000));

    /// <param name="Before">The document as it was.</param>
    /// <param name="Proposed">The paragraphs as they are to read when all is accepted.</param>
    private sealed record Polished(IReadOnlyList<IReadOnlyList<Seen>> Before, IReadOnlyList<string> Proposed, byte[] Docx);
}
