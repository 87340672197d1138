using System.Text.RegularExpressions;
using DevZoneDocs.Assembler.Checks.Data.Placed;
using DevZoneDocs.Assembler.Periods;
using DevZoneDocs.Assembler.Wording;

namespace DevZoneDocs.Assembler.Checks.Data;

/// <summary>C21: that a figure is approximate is said once: not 约20个左右, not 至少80%以上.</summary>
internal sealed partial class ApproxSaidTwice : IDataCheck
{
    public string Code => "C21";

    public IEnumerable<Finding> Check(CheckedData data) => data.Narratives.SelectMany(Check);

    private IEnumerable<Finding> Check(PlacedNarrative narrative)
    {
        IReadOnlyList<NarrativePiece> pieces = narrative.Narrative.Pieces;
        foreach ((int i, NarrativePiece piece) in pieces.Index())
        {
            if (!piece.IsFact || narrative.Narrative.Facts[piece.Text] is not { Value: { } value } datum)
                continue;
            string before = i > 0 && !pieces[i - 1].IsFact ? Before().Match(pieces[i - 1].Text).Value : "";
            string after = i + 1 < pieces.Count && !pieces[i + 1].IsFact ? After().Match(pieces[i + 1].Text).Value : "";
            int times = (before.Length > 0 ? 1 : 0) + (after.Length > 0 ? 1 : 0) + (datum.Approx is null ? 0 : 1);
            if (times < 2)
                continue;
            yield return new Finding(
                Code,
                Severity.Warning,
                $"{narrative.Path}.{piece.Text}",
                $"“{before}{QuantityText.Of(value, datum.Unit ?? "", datum.Approx)}{after}”中约数词重复",
                "只留一个约数词；填了 approx 的，内容中不再写“约、近、左右、以上”等字");
        }
    }

    [GeneratedRegex("(?<![附最邻靠临])(大约|约|将近|近|超过|超|逾|不足|至少|不低于|不少于)$")]
    private static partial Regex Before();

    [GeneratedRegex("^(左右|上下|以上|以内|余)")]
    private static partial Regex After();
}
