using DevZoneDocs.Assembler.Polishing.Tracking;
using DevZoneDocs.Assembler.Revisions.Locating;
using DevZoneDocs.Assembler.Revisions.Memory;
using DevZoneDocs.Assembler.Revisions.Reading;

namespace DevZoneDocs.Assembler.Revisions.Refreshing;

/// <summary>What has to change in a sentence that stands as it was generated, so that it says what newer data say.</summary>
internal sealed class SentenceChanges
{
    /// <summary>Facts are compared as single signs: whether they are the same datum, not whether they have the same words.</summary>
    private const char FirstSign = '\uE000';

    private readonly TextRange _place;
    private readonly Dictionary<char, PlacedFact> _earlier = [];
    private readonly Dictionary<char, PlacedFact> _newer = [];
    private readonly Dictionary<PlacedFact, FoundFact> _found;
    private readonly FactNames _names;
    private readonly List<Replacement> _replacements = [];
    private int _at;

    private SentenceChanges(FoundSentence found, TextRange place, FactNames names)
    {
        _place = place;
        _names = names;
        _found = found.Sentence.Facts.Zip(found.Facts).ToDictionary(pair => pair.First, pair => pair.Second);
    }

    public static IReadOnlyList<Replacement> Between(FoundSentence found, TextRange place, WrittenSentence newer, FactNames names)
    {
        SentenceChanges changes = new(found, place, names);
        Dictionary<string, char> signs = [];
        string before = Coded(found.Sentence, signs, changes._earlier);
        string after = Coded(newer, signs, changes._newer);
        foreach (WordChange change in WordChanges.Between(before, after, Cut))
            changes.Add(change);
        return changes._replacements;
    }

    private void Add(WordChange change)
    {
        if (change.IsKept)
            Keep(change.Before);
        else
            Change(change);
    }

    /// <summary>A fact that stays may have other words.</summary>
    private void Keep(string coded)
    {
        foreach (char sign in coded)
        {
            if (_earlier.TryGetValue(sign, out PlacedFact? placed))
                Keep(placed, _newer[sign].Fact);
            _at += placed?.Length ?? 1;
        }
    }

    private void Keep(PlacedFact placed, RememberedFact newer)
    {
        TextRange here = new(_place.Paragraph, _place.Start + _at, placed.Length);
        bool hasBookmark = _found[placed].By == FoundBy.Bookmark;
        string name = _names.Keep(newer, placed.Fact);
        if (newer.Text == placed.Fact.Text && newer.IsGap == placed.Fact.IsGap)
            return;
        _replacements.Add(new Replacement(here, [new NewPiece(newer.Text, hasBookmark ? null : name, newer.IsGap)]) { IsWithinBookmark = hasBookmark });
    }

    private void Change(WordChange change)
    {
        int length = change.Before.Sum(sign => _earlier.TryGetValue(sign, out PlacedFact? placed) ? placed.Length : 1);
        _replacements.Add(new Replacement(new TextRange(_place.Paragraph, _place.Start + _at, length), [.. Pieces(change.After)]));
        _at += length;
    }

    private IEnumerable<NewPiece> Pieces(string coded)
    {
        int from = 0;
        for (int i = 0; i < coded.Length; i++)
        {
            if (!_newer.TryGetValue(coded[i], out PlacedFact? placed))
                continue;
            if (i > from)
                yield return new NewPiece(coded[from..i]);
            yield return new NewPiece(placed.Fact.Text, _names.Add(placed.Fact), placed.Fact.IsGap);
            from = i + 1;
        }

        if (from < coded.Length)
            yield return new NewPiece(coded[from..]);
    }

    private static string Coded(WrittenSentence sentence, Dictionary<string, char> signs, Dictionary<char, PlacedFact> facts)
    {
        string coded = "";
        int at = 0;
        Dictionary<string, int> told = [];
        foreach (PlacedFact placed in sentence.Facts)
        {
            int time = told[placed.Fact.Datum] = told.GetValueOrDefault(placed.Fact.Datum) + 1;
            string key = $"{placed.Fact.Datum} {time}";
            if (!signs.TryGetValue(key, out char sign))
                signs.Add(key, sign = (char)(FirstSign + signs.Count));
            facts[sign] = placed;
            coded += sentence.Text[at..placed.Start] + sign;
            at = placed.End;
        }

        return coded + sentence.Text[at..];
    }

    /// <summary>Figures and Latin words are one thing, other signs each their own.</summary>
    private static string[] Cut(string text)
    {
        List<string> words = [];
        for (int start = 0; start < text.Length;)
        {
            int end = start + 1;
            while (IsOfWord(text[start]) && end < text.Length && IsOfWord(text[end]))
                end++;
            words.Add(text[start..end]);
            start = end;
        }

        return [.. words];
    }

    private static bool IsOfWord(char sign) => char.IsAsciiLetterOrDigit(sign) || sign == '.';
}
