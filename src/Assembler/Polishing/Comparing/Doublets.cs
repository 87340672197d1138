using DevZoneDocs.Assembler.Polishing.Lexicons;
using DevZoneDocs.Assembler.Polishing.Reading;

namespace DevZoneDocs.Assembler.Polishing.Comparing;

/// <summary>Words that say no more than the one beside them, which stayed: 培育壮大 is 壮大, 救助帮扶 is 帮扶.</summary>
internal static class Doublets
{
    public static bool Are(Difference difference, int index, bool isPolished)
    {
        IReadOnlyList<Token> tokens = isPolished ? difference.Polished : difference.Original;
        Token token = tokens[index];
        if (token.Text == "实现" && index + 1 < tokens.Count && IsDeed(tokens[index + 1]) && difference.IsKept(index + 1, isPolished))
            return true;
        return token.Class is WordClass.Verb or WordClass.Modifier or WordClass.Noun && (Stays(index - 1) || Stays(index + 1));

        static bool IsDeed(Token next) => next.Class is WordClass.State or WordClass.Verb or WordClass.Phrase or WordClass.Known or WordClass.Direction
            && next.Text is not ("目标" or "任务" or "计划");

        bool Stays(int other) => other >= 0 && other < tokens.Count && tokens[other].Clause == token.Clause && difference.IsKept(other, isPolished) && token.IsLike(tokens[other]);
    }
}
