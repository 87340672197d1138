using DevZoneDocs.Assembler.Periods;

namespace DevZoneDocs.Assembler.Facts;

/// <summary>The words of a target: 固定资产投资增长20%、力争25%，其中工业投资增长25%; 甲和乙分别增长8.5%、9.5%; 能耗控制在5万吨以内.</summary>
internal static class TargetPhrase
{
    public static FactProse Of(TaskTarget target, TargetWords words)
    {
        FactRecord[] together = [.. words.Together.Items.OfType<FactRecord>()];
        IEnumerable<ProsePiece> value =
        [
            .. Said(words.Value),
            .. together.SelectMany(other => Said(other.Default, "、")),
            Said(target.Modality == Modality.AtMost ? "以内" : ""),
            .. Said(words.Stretch, "、力争"),
        ];
        return new FactProse(
        [
            .. Said(words.By),
            .. Said(words.Name),
            .. together.SelectMany((other, i) => Said(Field(other, "name"), i == together.Length - 1 ? "和" : "、")),
            .. Promise(target, words.Modality, together.Length > 0),
            .. value,
            .. words.Parts.Items.OfType<FactRecord>().SelectMany((part, i) => Part(part, i == 0 ? "，其中" : "，")),
        ]);
    }

    /// <summary>How firmly a target is promised is a fact, too: nobody may make 力争 of 确保.</summary>
    private static IEnumerable<ProsePiece> Promise(TaskTarget target, Fact modality, bool isShared)
    {
        string each = isShared ? "分别" : "";
        if (target.Modality is Modality.AtLeast or Modality.AtMost)
            return Said(modality, each + (target.IsGrowth ? "增长" : ""));
        Fact? firm = target.Modality == Modality.Expected ? null : modality;
        return [.. Said(firm), Said(each + (target.IsGrowth ? "增长" : "达到"))];
    }

    private static IEnumerable<ProsePiece> Part(FactRecord part, string lead) =>
        part.TryGet("phrase", out FactNode? node) && node is FactProse phrase ? [Said(lead), .. phrase.Pieces] : [];

    private static IEnumerable<ProsePiece> Said(Fact? fact, string lead = "") =>
        fact is null ? [] : [Said(lead), new ProsePiece("", fact)];

    private static ProsePiece Said(string text) => new(text, null);

    private static Fact? Field(FactRecord record, string name) => record.TryGetFact(name, out Fact? fact) ? fact : null;
}

/// <summary>The facts that the words of a target are made of.</summary>
internal sealed record TargetWords(Fact Name, Fact Modality, Fact Value, Fact? Stretch, Fact? By, FactList Parts, FactList Together);
