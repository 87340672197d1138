namespace DevZoneDocs.Assembler.Checks.Text;

/// <summary>Faults of one kind, told as one finding with their count and first places.</summary>
internal sealed class Repeats(string code, Severity severity)
{
    private const int Shown = 3;
    private readonly List<(string Place, string Words)> _seen = [];

    public int Count { get; private set; }

    public void Add(TextParagraph paragraph, string words, int count = 1)
    {
        _seen.Add((paragraph.Place, words));
        Count += count;
    }

    /// <param name="what">What is wrong, without places.</param>
    public IEnumerable<Finding> Tell(string what, string hint)
    {
        if (Count == 0)
            yield break;
        IEnumerable<string> places = _seen.DistinctBy(each => each.Words).Take(Shown).Select(each => $"{each.Place}“{each.Words}”");
        string count = Count == 1 ? "" : $"，共{Count}处";
        yield return new Finding(code, severity, _seen[0].Place, $"{what}{count}：{string.Join("；", places)}", hint);
    }
}
