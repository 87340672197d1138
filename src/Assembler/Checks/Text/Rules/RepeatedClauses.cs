using DevZoneDocs.Assembler.Checks.Text.Lexicons;
using DevZoneDocs.Assembler.Checks.Text.Scanning;

namespace DevZoneDocs.Assembler.Checks.Text.Rules;

/// <summary>C22: no run of words stands twice in a text; set formulas and headings may.</summary>
internal sealed class RepeatedClauses(Lexicon lexicon) : ITextCheck
{
    public string Code => "C22";

    public IEnumerable<Finding> Check(InspectedText text)
    {
        ClauseIndex index = new();
        foreach (TextParagraph paragraph in text.Body.Where(paragraph => !paragraph.IsHeading))
        {
            foreach (RepeatedRun run in index.Add(paragraph))
            {
                string quote = paragraph.Text[run.Start..run.End];
                if (IsSetPhrase(quote) || quote.Contains("【待补", StringComparison.Ordinal))
                    continue;
                string where = ReferenceEquals(run.Earlier, paragraph) ? "本段前面" : run.Earlier.Place;
                yield return new Finding(Code, Severity.Warning, paragraph.Place, $"“{Quoting.Short(quote)}”与{where}重复", "删去一处，或改写");
            }
        }
    }

    private bool IsSetPhrase(string quote)
    {
        string bare = string.Concat(quote.Where(Letters.IsHanzi));
        int covered = lexicon.SetPhrases.Where(phrase => bare.Contains(phrase, StringComparison.Ordinal)).Sum(phrase => phrase.Length);
        return covered * 2 >= bare.Length;
    }
}
