using DevZoneDocs.Assembler.Polishing.Lexicons;
using DevZoneDocs.Assembler.Polishing.Reading;

namespace DevZoneDocs.Assembler.Polishing.Comparing;

/// <summary>Words that say nothing where they are added, and something where they stand for another: 开展 for 推进, 达到 for 完成.</summary>
internal static class FreeWords
{
    /// <param name="there">The text in which a free word may stand for the token.</param>
    /// <param name="here">The token's own text, in which the free word must not stand as often.</param>
    public static bool StandFor(Token token, IReadOnlyList<ComparedSentence> there, IReadOnlyList<ComparedSentence> here)
    {
        if (token.Senses.Count == 0)
            return false;
        List<Token> free = [.. there.SelectMany(sentence => sentence.Tokens).Where(each => each.Class == WordClass.Free && each.Senses.Count > 0 && each.IsLike(token)).DistinctBy(each => each.Text)];
        return free.Exists(each => Count(there, each.Text) > Count(here, each.Text));
    }

    private static int Count(IReadOnlyList<ComparedSentence> sentences, string word) =>
        sentences.Sum(sentence => sentence.Tokens.Count(token => token.Text == word));
}
