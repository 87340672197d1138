using System.Text.RegularExpressions;
using DevZoneDocs.Assembler.Polishing.Lexicons;
using DevZoneDocs.Assembler.Polishing.Prose;
using DevZoneDocs.Assembler.Polishing.Reading;
using DevZoneDocs.Assembler.Polishing.Requests;

namespace DevZoneDocs.Assembler.Polishing.Slots;

/// <summary>
/// Finds names of firms, organs, people and places that the data do not name as such, by what they end with or stand beside.
/// It takes a word too many rather than leave one that is a name.
/// </summary>
internal sealed class NameFinder
{
    private const int Longest = 24;

    private readonly string _text;
    private readonly bool[] _isStop;
    private readonly bool[] _isVerb;
    private readonly bool[] _isUnknown;
    private readonly bool[] _isTerm;
    private readonly bool[] _begins;

    public NameFinder(string text, IReadOnlyList<Token> tokens)
    {
        _text = text;
        (_isStop, _isVerb, _isUnknown) = (new bool[text.Length], new bool[text.Length], new bool[text.Length]);
        (_isTerm, _begins) = (new bool[text.Length], new bool[text.Length]);
        foreach (Token token in tokens)
        {
            _begins[token.Start] = true;
            for (int i = token.Start; i < token.Start + token.Text.Length; i++)
            {
                _isUnknown[i] = token.Kind == TokenKind.Character && text[i] is not (ProseSentence.Anchor or '赴');
                _isTerm[i] = token.Class is WordClass.Term;
                _isVerb[i] = token.Class is WordClass.Verb or WordClass.Modifier or WordClass.Phrase or WordClass.State or WordClass.Direction or WordClass.Droppable;
                _isStop[i] = !_isUnknown[i] && !_isVerb[i] && token.Class is not (WordClass.Term or WordClass.Noun or WordClass.Hollow or WordClass.Known or WordClass.Scope or WordClass.Base);
            }
        }
    }

    public void Find(PolishLexicon lexicon, Coverage coverage)
    {
        for (int i = 0; i < _text.Length; i++)
        {
            if (_begins[i] && lexicon.Places.At(_text, i, out _) is > 0 and var place)
                coverage.Add(i, place, SlotKind.Name);
            if (NameSigns.Endings.At(_text, i, out _) is > 0 and var ending)
                AddNamed(coverage, Start(i, i), i, ending);
            else if (_isUnknown[i] && !IsCommon(i) && NameSigns.OrganEndings.At(_text, i, out _) == 1)
                AddNamed(coverage, Start(i, WordBefore(i)), i, 1);
            else if (_isUnknown[i] && !IsCommon(i) && NameSigns.PlaceEndings.At(_text, i, out _) == 1)
                AddNamed(coverage, PlaceStart(i), i, 1);
        }

        foreach (Match name in NameSigns.People().Matches(_text).Concat(NameSigns.Partners().Matches(_text)))
            AddUnknown(coverage, name.Groups["name"]);
        foreach (Capture name in NameSigns.Lists().Matches(_text).SelectMany(list => list.Groups["name"].Captures))
            AddListed(coverage, name);
        foreach (Match carrier in NameSigns.Carriers().Matches(_text))
            AddCarried(coverage, carrier.Index);
        AddSurnames(coverage);
        AddNeighbours(coverage);
    }

    private bool IsCommon(int ending) => ending > 0 && NameSigns.Common.Contains(_text.Substring(ending - 1, 2));

    private static void AddNamed(Coverage coverage, int start, int ending, int length)
    {
        if (start < ending)
            coverage.Add(start, ending + length - start, SlotKind.Name);
    }

    private void AddUnknown(Coverage coverage, Group name)
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

    private void AddCarried(Coverage coverage, int carrier)
    {
        int start = UnknownStart(carrier, 8);
        if (carrier - start > 1 && !NameSigns.Qualifiers.Contains(_text[start..carrier]))
            coverage.Add(start, carrier - start, SlotKind.Name);
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

    private int UnknownStart(int ending, int longest)
    {
        int start = ending;
        while (start > 0 && ending - start < longest && _isUnknown[start - 1])
            start--;
        return start;
    }

    /// <summary>A few letters, and the set terms among them: 海洋科技创新园.</summary>
    private int PlaceStart(int ending)
    {
        int start = UnknownStart(ending, 4);
        int longer = start;
        while (longer > 0 && ending - longer < 10 && (_isUnknown[longer - 1] || _isTerm[longer - 1]))
            longer--;
        return Enumerable.Range(longer, start - longer).Any(i => _isTerm[i]) ? longer : start;
    }

    /// <summary>What is listed beside a name is most likely one, too: 海城、<i>天河镇</i>.</summary>
    private void AddNeighbours(Coverage coverage)
    {
        for (int i = 1; i + 1 < _text.Length; i++)
        {
            if (_text[i] is not ('、' or '和' or '与' or '及'))
                continue;
            int start = UnknownStart(i, 6);
            if (coverage.IsName(i + 1) && i - start > 1)
                coverage.Add(start, i - start, SlotKind.Name);
            int end = i + 1;
            while (end < _text.Length && end - i <= 6 && _isUnknown[end])
                end++;
            if (coverage.IsName(i - 1) && end - i > 2)
                coverage.Add(i + 1, end - i - 1, SlotKind.Name);
        }
    }

    /// <summary>Three letters that no lexicon knows, the first of them a surname, and known words on both sides.</summary>
    private void AddSurnames(Coverage coverage)
    {
        for (int start = 0; start < _text.Length;)
        {
            int end = start;
            while (end < _text.Length && _isUnknown[end])
                end++;
            if (end - start == 3 && NameSigns.Surnames.Contains(_text[start], StringComparison.Ordinal))
                coverage.Add(start, end - start, SlotKind.Name);
            start = Math.Max(end, start + 1);
        }
    }
}
