using DevZoneDocs.Assembler.Polishing.Lexicons;
using DevZoneDocs.Assembler.Polishing.Reading;

namespace DevZoneDocs.Assembler.Polishing.Comparing;

/// <summary>Verbs that only say that work is done, beside another that stayed: 培育壮大 is 壮大.</summary>
internal static class SoftVerbs
{
    public static bool Are(Difference difference, int index, bool isPolished)
    {
        IReadOnlyList<Token> tokens = isPolished ? difference.Polished : difference.Original;
        return tokens[index].IsSoft && tokens[index].Class is WordClass.Verb or WordClass.Modifier && (IsVerb(index - 1) || IsVerb(index + 1));

        bool IsVerb(int other) => other >= 0 && other < tokens.Count && tokens[other].Clause == tokens[index].Clause
            && tokens[other].Class is WordClass.Verb or WordClass.Phrase && difference.IsKept(other, isPolished);
    }
}
