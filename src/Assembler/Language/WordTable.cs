namespace DevZoneDocs.Assembler.Language;

/// <summary>Finds the longest of many words in a text: at a place, before it, or everywhere in one pass.</summary>
internal sealed class WordTable<T>
{
    private readonly Dictionary<char, (string Word, T Entry)[]> _byFirst;
    private readonly Dictionary<char, (string Word, T Entry)[]> _byLast;

    /// <param name="words">Of a word that is there twice, the first counts.</param>
    public WordTable(IEnumerable<(string Word, T Entry)> words)
    {
        List<(string Word, T Entry)> longestFirst =
            [.. words.Where(each => each.Word.Length > 0).DistinctBy(each => each.Word).OrderByDescending(each => each.Word.Length)];
        _byFirst = longestFirst.GroupBy(each => each.Word[0]).ToDictionary(group => group.Key, group => group.ToArray());
        _byLast = longestFirst.GroupBy(each => each.Word[^1]).ToDictionary(group => group.Key, group => group.ToArray());
    }

    /// <returns>The length is 0 where no word begins at the place.</returns>
    public int At(string text, int index, out T? entry) => At(text, index, text.Length, out entry);

    /// <summary>The longest word at the place that ends before the limit.</summary>
    public int At(string text, int index, int limit, out T? entry)
    {
        entry = default;
        if (index >= text.Length || !_byFirst.TryGetValue(text[index], out (string Word, T Entry)[]? words))
            return 0;
        foreach ((string word, T value) in words)
        {
            if (index + word.Length > limit || string.CompareOrdinal(text, index, word, 0, word.Length) != 0)
                continue;
            entry = value;
            return word.Length;
        }

        return 0;
    }

    /// <summary>The words of the text, the longest at each place; they do not overlap.</summary>
    public IEnumerable<(int Start, string Word, T Entry)> Find(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            int length = At(text, i, out T? entry);
            if (length == 0)
                continue;
            yield return (i, text.Substring(i, length), entry!);
            i += length - 1;
        }
    }

    /// <summary>Every word at the place that ends before the limit, the longest first.</summary>
    public IEnumerable<(string Word, T Entry)> All(string text, int index, int limit) =>
        index < text.Length && _byFirst.TryGetValue(text[index], out (string Word, T Entry)[]? words)
            ? words.Where(each => index + each.Word.Length <= limit && string.CompareOrdinal(text, index, each.Word, 0, each.Word.Length) == 0)
            : [];

    /// <summary>The longest word that ends before the place and does not begin before the floor.</summary>
    public int Before(string text, int end, int floor, out T? entry)
    {
        entry = default;
        if (end <= floor || !_byLast.TryGetValue(text[end - 1], out (string Word, T Entry)[]? words))
            return 0;
        foreach ((string word, T value) in words)
        {
            if (word.Length > end - floor || string.CompareOrdinal(text, end - word.Length, word, 0, word.Length) != 0)
                continue;
            entry = value;
            return word.Length;
        }

        return 0;
    }
}
