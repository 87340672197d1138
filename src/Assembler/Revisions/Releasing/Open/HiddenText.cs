using DevZoneDocs.Assembler.Checks;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Assembler.Revisions.Releasing.Open;

/// <summary>Text that no reader of the page sees and every receiver of the file can.</summary>
internal sealed class HiddenText : IOpenThing
{
    public IEnumerable<Finding> Look(Candidate candidate) => candidate.Stories.All<Run>()
        .Where(run => run.RunProperties?.Vanish is { } hidden && (hidden.Val is null || hidden.Val.Value) && run.Elements<Text>().Any(text => text.Text.Length > 0))
        .GroupBy(candidate.PlaceOf)
        .Select(place => new Finding("R06", Severity.Error, place.Key, $"有隐藏的文字：“{string.Concat(place.Select(run => run.InnerText))}”", "删去，或取消隐藏"));
}
