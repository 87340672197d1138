using System.Globalization;

namespace DevZoneDocs.Assembler.Revisions.Releasing.Cleaning;

/// <summary>Straight quotes become “ and ” in turn, in paragraphs where they pair.</summary>
internal sealed class StraightQuotes : ICleaning
{
    public string? Clean(Candidate candidate)
    {
        int mended = LetterMends.Apply(candidate, Mend);
        return mended > 0 ? string.Create(CultureInfo.InvariantCulture, $"直引号改为弯引号{mended}处") : null;
    }

    private static char Mend(string text, int at)
    {
        if (text[at] != '"' || text.AsSpan().Count('"') % 2 != 0)
            return text[at];
        return text.AsSpan(0, at).Count('"') % 2 == 0 ? '“' : '”';
    }
}
