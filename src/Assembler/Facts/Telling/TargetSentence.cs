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
            pieces.AddRange(clause.Aim);
        }

        return new FactProse(pieces);
    }

    private static bool IsShort(TaskTarget target) => target.Parts.Count + target.Together.Count == 0 && target.Stretch is null;
}

/// <summary>The words of one target, cut where neighbours may share them.</summary>
/// <param name="Until">到2020年，; empty where no time is set.</param>
/// <param name="Promise">力争; empty where it is no promise, or stands between name and value.</param>
/// <param name="Aim">工业总产值达到600亿元.</param>
internal sealed record TargetClause(IReadOnlyList<ProsePiece> Until, IReadOnlyList<ProsePiece> Promise, IReadOnlyList<ProsePiece> Aim);
