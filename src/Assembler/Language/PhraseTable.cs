namespace DevZoneDocs.Assembler.Language;

/// <summary>Finds any of many phrases in a text in one pass, the longest at each place.</summary>
internal sealed class PhraseTable<T>
{
    private readonly Dictionary<char, List<(string Phrase, T Entry)>> _byFirst = [];

    public PhraseTable(IEnumerable<(string Phrase, T Entry)> phrases)
    {
        foreach ((string phrase, T entry) in phrases.Where(each => each.Phrase.Length > 0).OrderByDescending(each => each.Phrase.Length))
        {
            if (!_byFirst.TryGetValue(phrase[0], out List<(string, T)>? list))
                _byFirst[phrase[0]] = list = [];
            list.Add((phrase, entry));
        }
    }

    /// <summary>Phrases do not overlap.</summary>
    public IEnumerable<(int Start, string Phrase, T Entry)> Find(string plain)
    {
        for (int i = 0; i < plain.Length; i++)
        {
            if (At(plain, i) is not { } found)
                continue;
            yield return (i, found.Phrase, found.Entry);
            i += found.Phrase.Length - 1;
        }
    }

    public (string Phrase, T Entry)? At(string plain, int index)
    {
        if (index >= plain.Length || !_byFirst.TryGetValue(plain[index], out List<(string Phrase, T Entry)>? list))
            return null;
        foreach ((string Phrase, T Entry) each in list)
        {
            if (string.CompareOrdinal(plain, index, each.Phrase, 0, each.Phrase.Length) == 0)
                return each;
        }

        return null;
    }
}
