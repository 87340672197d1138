using System.Globalization;

namespace DevZoneDocs.Assembler.Revisions.Releasing.Cleaning;

/// <summary>Half-width marks between Chinese characters become full-width ones (GB/T 15834).</summary>
internal sealed class HalfWidthMarks : ICleaning
{
    private const string Half = ",;:?!()";
    private const string Full = "，；：？！（）";

    public string? Clean(Candidate candidate)
    {
        int mended = LetterMends.Apply(candidate, Mend);
        return mended > 0 ? string.Create(CultureInfo.InvariantCulture, $"半角标点改为全角{mended}处") : null;
    }

    private static char Mend(string text, int at)
    {
        int known = Half.IndexOf(text[at], StringComparison.Ordinal);
        if (known < 0)
            return text[at];
        bool isInside = text[at] == '(' ? IsHan(text, at + 1) || IsHan(text, at - 1) : IsHan(text, at - 1);
        return isInside && !(char.IsAsciiLetterOrDigit(At(text, at - 1)) && char.IsAsciiLetterOrDigit(At(text, at + 1))) ? Full[known] : text[at];
    }

    private static bool IsHan(string text, int at) => At(text, at) is >= '\u4e00' and <= '\u9fff' or '”' or '》' or '）' or '%';

    private static char At(string text, int at) => at >= 0 && at < text.Length ? text[at] : '\0';
}
