using System.Globalization;
using DevZoneDocs.Assembler.Checks;

namespace DevZoneDocs.Assembler.Revisions.Releasing.Open;

/// <summary>Tracked changes that nobody has accepted or refused; one finding a paragraph.</summary>
internal sealed class OpenRevisions : IOpenThing
{
    private static readonly HashSet<string> Kinds =
    [
        "ins", "del", "moveFrom", "moveTo", "cellIns", "cellDel", "cellMerge", "numberingChange",
        "rPrChange", "pPrChange", "sectPrChange", "tblPrChange", "trPrChange", "tcPrChange", "tblGridChange", "tblPrExChange",
    ];

    public IEnumerable<Finding> Look(Candidate candidate) => candidate.Texts
        .SelectMany(root => root.Descendants())
        .Where(element => Kinds.Contains(element.LocalName) && element.NamespaceUri == WordNamespace)
        .GroupBy(candidate.PlaceOf)
        .Select(place => new Finding("R04", Severity.Error, place.Key, string.Create(CultureInfo.InvariantCulture, $"有{place.Count()}处修订没有接受或拒绝"), "在“审阅”中接受或拒绝"));

    private const string WordNamespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
}
