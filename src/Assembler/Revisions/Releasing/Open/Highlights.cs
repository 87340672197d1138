using DevZoneDocs.Assembler.Checks;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Assembler.Revisions.Releasing.Open;

/// <summary>Text that is marked in a colour, as people mark what is to be looked at; one finding a paragraph.</summary>
internal sealed class Highlights : IOpenThing
{
    public IEnumerable<Finding> Look(Candidate candidate) => candidate.Stories.All<Highlight>()
        .Where(mark => mark.Val is not null && mark.Val.Value != HighlightColorValues.None && mark.Parent?.Parent is Run { InnerText.Length: > 0 })
        .GroupBy(candidate.PlaceOf)
        .Select(place => new Finding("R05", Severity.Error, place.Key, $"有突出显示的文字：“{string.Concat(place.Select(mark => mark.Parent!.Parent!.InnerText))}”", "核实后去掉突出显示"));
}
