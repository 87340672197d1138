using System.Globalization;
using DevZoneDocs.Assembler.Polishing.Comparing;

namespace DevZoneDocs.Assembler.Polishing.Rules;

/// <summary>Invisible characters, and letters of other scripts that look like digits or Latin letters, must not come in.</summary>
internal sealed class InvisibleCharacterRule : IWordingRule
{
    public IEnumerable<WordingReason> Inspect(ComparedTexts comparison)
    {
        foreach (char letter in comparison.Polished.Where(IsForeign).Distinct().Where(letter => !comparison.Original.Contains(letter, StringComparison.Ordinal)))
            yield return new WordingReason(
                WordingFamily.Format, $"混入看不见或易混淆的字符 U+{(int)letter:X4}", "", letter.ToString());
    }

    private static bool IsForeign(char letter) => letter switch
    {
        '\n' or '\r' or '\t' or '\u3000' or '\u00a0' => false,
        >= '\u0370' and <= '\u052f' or >= '\u0600' and <= '\u06ff' => true,
        >= '\ue000' and <= '\uf8ff' or '\ufffd' or '\ufeff' => true,
        _ => char.GetUnicodeCategory(letter) is UnicodeCategory.Format or UnicodeCategory.Control or UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark,
    };
}
