using DiffPlex;
using DiffPlex.Model;

namespace DevZoneDocs.Assembler.Revisions.Memory;

/// <summary>
/// Which sentence of a draft made of newer data says what a sentence of the earlier draft said: those with one frame, in their
/// order; of the rest those that tell of the same things.
/// </summary>
internal sealed class SentencePairs
{
    /// <summary>Two sentences that share less tell of different things.</summary>
    private const double LeastLikeness = 0.3;

    private readonly WrittenSentence?[] _newer;
    private readonly WrittenSentence?[] _earlier;

    private SentencePairs(int earlier, int newer)
    {
        _newer = new WrittenSentence?[earlier];
        _earlier = new WrittenSentence?[newer];
    }

    public static SentencePairs Of(IReadOnlyList<WrittenSentence> earlier, IReadOnlyList<WrittenSentence> newer)
    {
        SentencePairs pairs = new(earlier.Count, newer.Count);
        Dictionary<string, char> signs = [];
        DiffResult frames = new Differ().CreateCustomDiffs(Signs(earlier, signs), Signs(newer, signs), ignoreWhiteSpace: false, Letters);
        int a = 0;
        int b = 0;
        foreach (DiffBlock block in frames.DiffBlocks)
        {
            while (a < block.DeleteStartA)
                pairs.Join(earlier[a++], newer[b++]);
            a = block.DeleteStartA + block.DeleteCountA;
            b = block.InsertStartB + block.InsertCountB;
        }

        while (a < earlier.Count)
            pairs.Join(earlier[a++], newer[b++]);
        pairs.JoinAlike(earlier, newer);
        pairs.JoinPlain(earlier, newer);
        return pairs;
    }

    /// <returns>Null where the newer draft says nothing of it.</returns>
    public WrittenSentence? NewerOf(WrittenSentence earlier) => _newer[earlier.Number];

    /// <returns>Null where the earlier draft said nothing of it.</returns>
    public WrittenSentence? EarlierOf(WrittenSentence newer) => _earlier[newer.Number];

    private void Join(WrittenSentence earlier, WrittenSentence newer)
    {
        _newer[earlier.Number] = newer;
        _earlier[newer.Number] = earlier;
    }

    /// <summary>The most alike first; of equals those that stand first.</summary>
    private void JoinAlike(IReadOnlyList<WrittenSentence> earlier, IReadOnlyList<WrittenSentence> newer)
    {
        ILookup<string, WrittenSentence> bySubject = newer
            .Where(sentence => EarlierOf(sentence) is null)
            .SelectMany(sentence => Subjects(sentence).Select(subject => (subject, sentence)))
            .ToLookup(each => each.subject, each => each.sentence);
        IEnumerable<(WrittenSentence Earlier, WrittenSentence Newer, double Likeness)> candidates = earlier
            .Where(sentence => NewerOf(sentence) is null)
            .SelectMany(sentence => Subjects(sentence).SelectMany(subject => bySubject[subject]).Distinct().Select(other => (sentence, other, Likeness(sentence, other))))
            .Where(candidate => candidate.Item3 >= LeastLikeness)
            .OrderByDescending(candidate => candidate.Item3);
        foreach ((WrittenSentence one, WrittenSentence other, double _) in candidates.ToList())
        {
            if (NewerOf(one) is null && EarlierOf(other) is null)
                Join(one, other);
        }
    }

    /// <summary>Cells of one row tell of one thing and are not each other's: without an end of a sentence, the data themselves must be the same.</summary>
    private static double Likeness(WrittenSentence one, WrittenSentence other) =>
        SentenceEnds.IsEnded(one.Text) && SentenceEnds.IsEnded(other.Text)
            ? Shared(Subjects(one), Subjects(other))
            : Shared([.. one.Facts.Select(placed => placed.Fact.Datum)], [.. other.Facts.Select(placed => placed.Fact.Datum)]);

    private static double Shared(HashSet<string> first, HashSet<string> second)
    {
        int shared = first.Count(second.Contains);
        return (double)shared / (first.Count + second.Count - shared);
    }

    /// <summary>Sentences and headings without a datum are known by their words alone, between neighbours that are known.</summary>
    private void JoinPlain(IReadOnlyList<WrittenSentence> earlier, IReadOnlyList<WrittenSentence> newer)
    {
        foreach (WrittenSentence sentence in newer.Where(sentence => EarlierOf(sentence) is null && Subjects(sentence).Count == 0))
        {
            int from = newer.Take(sentence.Number).Reverse().Select(EarlierOf).FirstOrDefault(known => known is not null)?.Number ?? -1;
            WrittenSentence? best = earlier
                .Skip(from + 1)
                .TakeWhile(known => NewerOf(known) is null)
                .Where(known => Subjects(known).Count == 0)
                .Select(known => (known, likeness: Shared(Pairs(known.Text), Pairs(sentence.Text))))
                .Where(candidate => candidate.likeness >= LeastLikeness)
                .OrderByDescending(candidate => candidate.likeness)
                .FirstOrDefault().known;
            if (best is not null)
                Join(best, sentence);
        }
    }

    /// <summary>Every two letters that stand side by side.</summary>
    private static HashSet<string> Pairs(string text) => [.. Enumerable.Range(0, Math.Max(0, text.Length - 1)).Select(i => text.Substring(i, 2))];

    private static HashSet<string> Subjects(WrittenSentence sentence) =>
        [.. sentence.Facts.Select(placed => placed.Fact.Subject).Where(subject => subject.Length > 0)];

    /// <summary>A sign for each frame, so that texts are compared as rows of signs.</summary>
    private static string Signs(IReadOnlyList<WrittenSentence> sentences, Dictionary<string, char> signs) =>
        string.Create(sentences.Count, (sentences, signs), static (row, given) =>
        {
            for (int i = 0; i < row.Length; i++)
            {
                string frame = given.sentences[i].Frame;
                if (!given.signs.TryGetValue(frame, out char sign))
                    given.signs.Add(frame, sign = (char)(given.signs.Count + 1));
                row[i] = sign;
            }
        });

    private static string[] Letters(string row) => [.. row.Select(letter => letter.ToString())];
}
