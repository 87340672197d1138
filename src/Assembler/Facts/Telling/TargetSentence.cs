using DevZoneDocs.Assembler.Periods;

namespace DevZoneDocs.Assembler.Facts.Telling;

/// <summary>Targets in a sentence: until when and how firmly, each said once for those that share it (到2020年，力争工业总产值达到600亿元、财政总收入达到30亿元).</summary>
internal static class TargetSentence
{
    /// <returns>Null where there is no target.</returns>
    public static FactProse? Of(IReadOnlyList<TaskTarget> targets, FactMaker parent, string place)
    {
        if (targets.Count == 0)
            return null;
        List<ProsePiece> pieces = [];
        foreach ((int i, TaskTarget target) in targets.Index())
        {
            TargetClause clause = TargetFacts.Clause(target, parent, $"{place}/{i}");
            TaskTarget? before = i == 0 ? null : targets[i - 1];
            bool sharesDate = before is not null && before.By == target.By;
            bool sharesPromise = sharesDate && before!.Modality == target.Modality && TargetPhrase.IsPromise(target.Modality);
            if (before is not null)
                pieces.Add(new ProsePiece(sharesPromise && IsShort(before) && IsShort(target) ? "、" : sharesDate ? "，" : "；", null));
            if (!sharesDate)
                pieces.AddRange(clause.Until);
            if (!sharesPromise)
                pieces.AddRange(clause.Promise);
            pieces.AddRange(sharesDate ? WithoutNoun(clause.Aim, target, TargetPhrase.CountedNoun(before!)) : clause.Aim);
        }

        return new FactProse(pieces);
    }

    /// <summary>确保86个工业项目开工，竣工投产率不低于50%: of what the rate is has been said.</summary>
    private static IEnumerable<ProsePiece> WithoutNoun(IReadOnlyList<ProsePiece> aim, TaskTarget target, string noun) =>
        noun.Length > 0 && target.Name.Length > noun.Length + 1 && target.Name.StartsWith(noun, StringComparison.Ordinal)
            ? aim.Select(piece => piece.Fact is { } fact && fact.Phrase.Text == target.Name
                ? new ProsePiece("", fact with { Phrase = new("", target.Name[noun.Length..]) })
                : piece)
            : aim;

    private static bool IsShort(TaskTarget target) => target.Parts.Count + target.Together.Count == 0 && target.Stretch is null;
}

/// <summary>The words of one target, cut where neighbours may share them.</summary>
/// <param name="Until">到2020年，; empty where no time is set.</param>
/// <param name="Promise">力争; empty where it is no promise, or stands between name and value.</param>
/// <param name="Aim">工业总产值达到600亿元.</param>
internal sealed record TargetClause(IReadOnlyList<ProsePiece> Until, IReadOnlyList<ProsePiece> Promise, IReadOnlyList<ProsePiece> Aim);
