using System.Text.RegularExpressions;
using DevZoneDocs.Assembler.Polishing.Lexicons;
using DevZoneDocs.Assembler.Polishing.Prose;
using DevZoneDocs.Assembler.Polishing.Reading;
using DevZoneDocs.Assembler.Polishing.Requests;

namespace DevZoneDocs.Assembler.Polishing.Slots;

/// <summary>
/// Finds names of firms, organs, people and places that the data do not name as such, by what they end with or stand beside; and
/// every word that no lexicon knows. It takes a word too many rather than leave one that is a name.
/// </summary>
internal sealed class NameFinder
{
    private const int Longest = 24;

    /// <summary>Stands right before the name of a place.</summary>
    private const char Towards = '赴';

    /// <summary>Words of one letter that stand beside a name and are in none.</summary>
    private const string Particles = "的地得了着之于在对向以为是有与和及并且而也又还就则即再这那该其各把被由从自到至比较按依经将已未不无等赴";

    private readonly string _text;
    private readonly bool[] _isStop;
    private readonly bool[] _isVerb;
    private readonly bool[] _isUnknown;
    private readonly bool[] _isTerm;
    private readonly bool[] _isLone;
    private readonly bool[] _begins;

    public NameFinder(string text, IReadOnlyList<Token> tokens)
    {
        _text = text;
        (_isStop, _isVerb, _isUnknown) = (new bool[text.Length], new bool[text.Length], new bool[text.Length]);
        (_isTerm, _isLone, _begins) = (new bool[text.Length], new bool[text.Length], new bool[text.Length]);
        foreach (Token token in tokens)
        {
            _begins[token.Start] = true;
            for (int i = token.Start; i < token.Start + token.Text.Length; i++)
            {
                _isUnknown[i] = token.Kind == TokenKind.Character && text[i] is not (ProseSentence.Anchor or Towards);
                _isLone[i] = _isUnknown[i]
                    || (token is { Kind: TokenKind.Word, Text.Length: 1 } && !Particles.Contains(text[i], StringComparison.Ordinal));
                _isTerm[i] = token.Class is WordClass.Term;
                _isVerb[i] = token.Class is WordClass.Verb or WordClass.Modifier or WordClass.Phrase or WordClass.State or WordClass.Direction or WordClass.Droppable;
                _isStop[i] = text[i] == Towards || (!_isUnknown[i] && !_isVerb[i] && token.Class is not (WordClass.Term or WordClass.Noun or WordClass.Hollow or WordClass.Known or WordClass.Scope or WordClass.Base));
            }
        }
    }

    public void Find(PolishLexicon lexicon, Coverage coverage)
    {
        for (int i = 0; i < _text.Length; i++)
        {
            if (lexicon.Places.At(_text, i, out _) is > 0 and var place && IsWord(i, place))
                coverage.Add(i, place, SlotKind.Name);
            if (NameSigns.Endings.At(_text, i, out _) is > 0 and var ending)
                AddNamed(coverage, Start(i, i), i, ending);
            else if (_isUnknown[i] && NameSigns.OrganEndings.At(_text, i, out _) == 1)
                AddNamed(coverage, Start(i, WordBefore(i)), i, 1);
            else if (_isUnknown[i] && NameSigns.PlaceEndings.At(_text, i, out _) == 1)
                AddNamed(coverage, PlaceStart(i), i, 1);
        }

        foreach (Match name in NameSigns.People.Matches(_text).Concat(NameSigns.Partners.Matches(_text)))
            AddBeside(coverage, name.Groups["name"]);
        foreach (Capture name in NameSigns.Lists.Matches(_text).SelectMany(list => list.Groups["name"].Captures))
            AddListed(coverage, name);
        AddUnknown(coverage);
    }

    /// <summary>Whether words are cut at one of its ends: 保定 is not in 确保定期, and 温州 is in 提升温州.</summary>
    private bool IsWord(int start, int length) => _begins[start] || start + length == _text.Length || _begins[start + length];

    private static void AddNamed(Coverage coverage, int start, int ending, int length)
    {
        if (start < ending)
            coverage.Add(start, ending + length - start, SlotKind.Name);
    }

    private void AddBeside(Coverage coverage, Group name)
    {
        IEnumerable<int> letters = Enumerable.Range(name.Index, name.Length);
        if (letters.Any(i => _isUnknown[i]) && !letters.Any(i => _isVerb[i]))
            coverage.Add(name.Index, name.Length, SlotKind.Name);
    }

    private void AddListed(Coverage coverage, Capture name)
    {
        int end = name.Index + name.Length;
        int start = Math.Max(name.Index, Start(end, end));
        if (Enumerable.Range(start, end - start).Any(i => _isUnknown[i]))
            coverage.Add(start, end - start, SlotKind.Name);
    }

    /// <summary>Back over all that may be of a name; the verbs that it then begins with are none of it.</summary>
    /// <param name="floor">Behind it nothing is taken for such a verb.</param>
    private int Start(int ending, int floor)
    {
        int start = ending;
        while (start > 0 && ending - start < Longest && Step(start) is > 0 and var step)
            start -= step;
        while (start < floor && _isVerb[start])
            start++;
        return start;
    }

    // 江南（集团）有限公司: what is in brackets within a name is of it.
    private int Step(int start)
    {
        if (!_isStop[start - 1])
            return 1;
        int open = _text[start - 1] is '）' or ')' ? _text.LastIndexOfAny(['（', '('], start - 1) : -1;
        return open > 0 && start - open <= 10 && !_isStop[open - 1] ? start - open : 0;
    }

    private int WordBefore(int ending)
    {
        int start = Math.Max(0, ending - 1);
        while (start > 0 && !_begins[start])
            start--;
        return start;
    }

    private int UnknownStart(int ending)
    {
        int start = ending;
        while (start > 0 && ending - start < 4 && _isUnknown[start - 1])
            start--;
        return start;
    }

    /// <summary>A few letters, and the set terms among them: 海洋科技创新园.</summary>
    private int PlaceStart(int ending)
    {
        int start = UnknownStart(ending);
        int longer = start;
        while (longer > 0 && ending - longer < 10 && (_isUnknown[longer - 1] || _isTerm[longer - 1]))
            longer--;
        return Enumerable.Range(longer, start - longer).Any(i => _isTerm[i]) ? longer : start;
    }

    /// <summary>
    /// Two letters and more that no lexicon knows, or that it knows each by itself only: whatever they name, it is nothing that
    /// everybody says.
    /// </summary>
    private void AddUnknown(Coverage coverage)
    {
        for (int start = 0; start < _text.Length;)
        {
            int end = start;
            while (end < _text.Length && _isLone[end])
                end++;
            if (end - start > 1 && Enumerable.Range(start, end - start).Any(i => _isUnknown[i]))
                coverage.Add(start, end - start, SlotKind.Words);
            start = Math.Max(end, start + 1);
        }
    }
}
