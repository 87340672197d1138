namespace DevZoneDocs.Assembler.Language;

/// <summary>Lexicon files that their keeper must mend, with every mistake found in them.</summary>
/// <param name="problems">In Chinese, each with file and line.</param>
public sealed class LexiconException(IReadOnlyList<string> problems)
    : Exception($"The lexicons have {problems.Count} mistake(s): {string.Join("; ", problems.Take(3))}")
{
    public IReadOnlyList<string> Problems { get; } = problems;
}
