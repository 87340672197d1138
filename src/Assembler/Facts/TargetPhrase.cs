using System.Text.RegularExpressions;
using DevZoneDocs.Assembler.Facts.Telling;
using DevZoneDocs.Assembler.Periods;

namespace DevZoneDocs.Assembler.Facts;

/// <summary>
/// The words of a target: 到2020年，力争工业总产值达到600亿元; 固定资产投资增长20%、力争25%，其中工业投资增长25%; 甲和乙分别增长8.5%、9.5%;
/// 能耗控制在5万吨以内; 确保86个工业项目开工.
/// </summary>
internal static partial class TargetPhrase
{
    public static FactProse Of(TaskTarget target, TargetWords words)
    {
        TargetClause clause = Clause(target, words);
        return new FactProse([.. clause.Until, .. clause.Promise, .. clause.Aim]);
    }

    /// <summary>The same in a list of aims, where each begins with its name: 固定资产投资力争达到110亿元.</summary>
    public static FactProse Listed(TaskTarget target, TargetWords words) => IsPromise(target.Modality) && !IsCounted(target)
        ? new FactProse([.. Until(target, words), .. Level(target, words, Said(words.Modality))])
        : Of(target, words);

    /// <summary>Whether the word promises, and stands before the name; 不低于 and 控制在 belong to the value.</summary>
    public static bool IsPromise(Modality modality) => modality is Modality.Ensured or Modality.Strived or Modality.Sought;

    public static TargetClause Clause(TaskTarget target, TargetWords words) => new(
        Until(target, words),
        IsPromise(target.Modality) ? Said(words.Modality) : [],
        IsCounted(target)
            ? [.. Said(words.Value), .. Said(words.Name)]
            : Level(target, words, []));

    /// <summary>What is counted where the target counts what comes about: 工业项目 of 86个工业项目开工; empty else.</summary>
    public static string CountedNoun(TaskTarget target) => IsCounted(target) ? CountedEvent().Replace(target.Name, "") : "";

    private static bool IsCounted(TaskTarget target) => CountedEvent().IsMatch(target.Name)
        && target is { IsGrowth: false, Unit: "个" or "家", Stretch: null, Together.Count: 0, Parts.Count: 0 } && !IsBound(target);

    /// <param name="promise">力争, where it stands behind the name.</param>
    private static IReadOnlyList<ProsePiece> Level(TaskTarget target, TargetWords words, IReadOnlyList<ProsePiece> promise)
    {
        FactRecord[] together = [.. words.Together.Items.OfType<FactRecord>()];
        string each = together.Length > 0 ? "分别" : "";
        return
        [
            .. Said(words.Name),
            .. together.SelectMany((other, i) => Said(Field(other, "name"), i == together.Length - 1 ? "和" : "、")),
            .. promise,
            .. IsBound(target)
                ? Said(words.Modality, each + (target.IsGrowth ? "增长" : ""))
                : [Said(each + (target.IsGrowth ? "增长" : "达到"))],
            .. Said(words.Value),
            .. together.SelectMany(other => Said(other.Default, "、")),
            Said(target.Modality == Modality.AtMost ? "以内" : ""),
            .. Said(words.Stretch, "、力争"),
            .. words.Parts.Items.OfType<FactRecord>().SelectMany((part, i) => Part(part, i == 0 ? "，其中" : "，")),
        ];
    }

    private static IReadOnlyList<ProsePiece> Until(TaskTarget target, TargetWords words) => target.By switch
    {
        null => [],
        _ when words.By!.Phrase.Text.EndsWith('内') => Said(words.By),
        _ => [.. Said(words.By, "到"), Said("，")],
    };

    private static bool IsBound(TaskTarget target) => target.Modality is Modality.AtLeast or Modality.AtMost;

    private static IEnumerable<ProsePiece> Part(FactRecord part, string lead) =>
        part.TryGet("phrase", out FactNode? node) && node is FactProse phrase ? [Said(lead), .. phrase.Pieces] : [];

    private static IReadOnlyList<ProsePiece> Said(Fact? fact, string lead = "") =>
        fact is null ? [] : [Said(lead), new ProsePiece("", fact)];

    private static ProsePiece Said(string text) => new(text, null);

    private static Fact? Field(FactRecord record, string name) => record.TryGetFact(name, out Fact? fact) ? fact : null;

    [GeneratedRegex("(开工|竣工|投产|投用|签约|落户|入驻)$")]
    private static partial Regex CountedEvent();
}

/// <summary>The facts that the words of a target are made of.</summary>
internal sealed record TargetWords(Fact Name, Fact Modality, Fact Value, Fact? Stretch, Fact? By, FactList Parts, FactList Together);
