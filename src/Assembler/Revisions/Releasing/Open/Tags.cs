using DevZoneDocs.Assembler.Checks;
using DevZoneDocs.Assembler.Revisions.Reading;

namespace DevZoneDocs.Assembler.Revisions.Releasing.Open;

/// <summary>Tags of a template that nothing has filled.</summary>
internal sealed class Tags : IOpenThing
{
    public IEnumerable<Finding> Look(Candidate candidate) => candidate.Paragraphs
        .Where(paragraph => paragraph.Text.Contains("{{", StringComparison.Ordinal))
        .Select(paragraph => new Finding("R02", Severity.Error, RevisionPlaces.Of(new TextRange(paragraph, 0, 0)), "有没有填充的模板标记 {{", "填上内容或删去标记"));
}
