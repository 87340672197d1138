using DevZoneDocs.Assembler.Polishing.Lexicons;

namespace DevZoneDocs.Assembler.Polishing.Comparing;

/// <summary>Brings both texts to one form where a rewording may choose: short names for full ones, right words for wrong ones.</summary>
internal static class SharedForms
{
    public static (string Original, string Polished) Of(string original, string polished, PolishLexicon lexicon)
    {
        foreach ((string full, string brief) in GivenNames.Of(original, polished).Concat(lexicon.Aliases))
        {
            original = original.Replace(full, brief, StringComparison.Ordinal);
            polished = polished.Replace(full, brief, StringComparison.Ordinal);
        }

        (original, polished) = ItemMarks.Of(original, polished);
        (original, polished) = Abbreviations.Of(original, polished);
        original = Mends.Of(original, polished, lexicon);
        (original, polished) = Attributes.Of(original, polished);
        bool isAnnual = original.Contains("全年", StringComparison.Ordinal);
        original = Turns.Of(original, isAnnual);
        polished = Turns.Of(polished, isAnnual);
        (original, polished) = Pronouns.Of(original, polished);
        return Voices.Of(original, Headed(original, polished));
    }

    // A total investment is a project's, whether or not it says so.
    private static string Headed(string original, string polished) => Occurrences.Of("项目", polished) > Occurrences.Of("项目", original)
        ? polished.Replace("项目总投资", "总投资", StringComparison.Ordinal)
        : polished;
}
