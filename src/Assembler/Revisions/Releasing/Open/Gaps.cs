using DevZoneDocs.Assembler.Checks;
using DevZoneDocs.Assembler.Revisions.Reading;

namespace DevZoneDocs.Assembler.Revisions.Releasing.Open;

/// <summary>Data that are still missing (缺项).</summary>
internal sealed class Gaps : IOpenThing
{
    private const string Mark = "【待补";

    public IEnumerable<Finding> Look(Candidate candidate)
    {
        foreach (RevisedParagraph paragraph in candidate.Paragraphs)
        {
            for (int at = paragraph.Text.IndexOf(Mark, StringComparison.Ordinal); at >= 0; at = paragraph.Text.IndexOf(Mark, at + 1, StringComparison.Ordinal))
            {
                int end = paragraph.Text.IndexOf('】', at);
                string text = paragraph.Text[at..(end < 0 ? paragraph.Length : end + 1)];
                yield return new Finding("R01", Severity.Error, RevisionPlaces.Of(new TextRange(paragraph, at, text.Length)), $"缺项{text}", "补上数据（refresh）或删去这一句");
            }
        }
    }
}
