using DevZoneDocs.Assembler.Checks.Text.Lexicons;
using DevZoneDocs.Assembler.Checks.Text.Scanning;

namespace DevZoneDocs.Assembler.Checks.Text.Rules;

/// <summary>C15: no word stands that a machine put in place of another: 根底设施 for 基础设施.</summary>
internal sealed class SpunTerms(Lexicon lexicon) : ITextCheck
{
    /// <summary>So many kinds together, and the text is known to be spun: then doubtful contexts count too.</summary>
    private const int Spun = 3;

    private readonly WordTable<SpunTerm> _strong = Table(lexicon, term => term.Phrases);
    private readonly WordTable<SpunTerm> _weak = Table(lexicon, term => term.WeakPhrases);

    public string Code => "C15";

    public IEnumerable<Finding> Check(InspectedText text)
    {
        Dictionary<SpunTerm, Repeats> found = [];
        List<HashSet<int>> covered = [.. text.Sentences.Select(_ => new HashSet<int>())];
        Collect(text, _strong, found, covered);
        if (found.Count >= Spun)
            Collect(text, _weak, found, covered);
        return found.SelectMany(each => each.Value.Tell($"“{each.Key.Spun}”疑为机器换词，原词应是“{each.Key.Right}”", "对照原稿逐处改回；全文多处换词的，不要再用这份文稿"));
    }

    private void Collect(InspectedText text, WordTable<SpunTerm> table, Dictionary<SpunTerm, Repeats> found, List<HashSet<int>> covered)
    {
        foreach ((int i, Sentence sentence) in text.Sentences.Index())
        {
            foreach ((int start, string phrase, SpunTerm term) in table.Find(sentence.Plain))
            {
                IEnumerable<int> here = Enumerable.Range(start, phrase.Length);
                if (covered[i].Overlaps(here) || HonestWords.Cover(term.Honest, sentence.Plain, start, phrase.Length))
                    continue;
                covered[i].UnionWith(here);
                if (!found.TryGetValue(term, out Repeats? repeats))
                    found[term] = repeats = new Repeats(Code, Severity.Error);
                repeats.Add(sentence.Paragraph, sentence.Text.Substring(start, phrase.Length));
            }
        }
    }

    private static WordTable<SpunTerm> Table(Lexicon lexicon, Func<SpunTerm, IEnumerable<string>> phrases) =>
        new(lexicon.SpunTerms.SelectMany(term => phrases(term).Select(phrase => (phrase, term))).DistinctBy(each => each.phrase));
}
