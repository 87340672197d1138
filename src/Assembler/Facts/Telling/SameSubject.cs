namespace DevZoneDocs.Assembler.Facts.Telling;

/// <summary>
/// Does not name again what the clause before has named and counted: 进区企业102家，悉数建成投产, not 进区企业悉数建成投产. What follows the name
/// must be said of all of it, which the words that it begins with show.
/// </summary>
internal static class SameSubject
{
    private static readonly string[] Adverbs = ["已", "均", "都", "全部", "全数", "悉数", "正", "将", "尚", "未", "仍", "陆续", "先后", "相继"];

    /// <summary>The clause, without the subject where the one before is of the same.</summary>
    public static IReadOnlyList<ProsePiece> Unnamed(IReadOnlyList<ProsePiece> clause, IReadOnlyList<ProsePiece> before)
    {
        if (CountedName(before) is not { } name || clause is not [{ Fact: null } first, ..] || !first.Text.StartsWith(name, StringComparison.Ordinal))
            return clause;
        string rest = first.Text[name.Length..];
        return Adverbs.Any(adverb => rest.StartsWith(adverb, StringComparison.Ordinal)) ? [first with { Text = rest }, .. clause.Skip(1)] : clause;
    }

    /// <summary>What a clause counts that says no more than name and value; null of any other.</summary>
    private static string? CountedName(IReadOnlyList<ProsePiece> clause)
    {
        IReadOnlyList<ProsePiece> said = [.. clause.Where(piece => piece.Fact is not null || piece.Text.Length > 0)];
        return said is [{ Fact: { IsName: true } name }, { Fact: { IsName: false, Gap: null } }] ? name.Phrase.Text : null;
    }
}
