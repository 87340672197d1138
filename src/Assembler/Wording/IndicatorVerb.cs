using System.Text.RegularExpressions;
using DevZoneDocs.Assembler.Periods;

namespace DevZoneDocs.Assembler.Wording;

/// <summary>
/// The verb that an indicator takes in a sentence, by its kind: 实现 of output and income, 完成 of investment, 共有 of what is counted, 为 or
/// 达到 of a level. The table of verbs has those that go by the name, one row a kind; else the unit decides.
/// </summary>
/// <param name="Before">Stands before the name: 实现工业总产值; empty where the name says itself what is done.</param>
/// <param name="After">Stands between name and value: 产销率为93.1%; empty else.</param>
/// <param name="IsStock">Whether it is told as of a moment (截至9月底).</param>
/// <param name="IsPerUnit">Whether it is so much for each (亩均税收), of which no task is completed.</param>
public readonly record struct IndicatorVerb(string Before, string After, bool IsStock = false, bool IsPerUnit = false)
{
    /// <summary>No verb at all.</summary>
    public static readonly IndicatorVerb None = new("", "");

    private static readonly IndicatorVerb There = new("共有", "", IsStock: true);

    private static readonly string[] Countable = ["个", "家", "户", "条", "座", "人", "名", "支", "所"];

    private static readonly Regex Doing = new(
        "^(?:累计|共|全年|新)?(?:新?(?:增|建|设|签|引进|认定|培育|获批|获评|发展|组建|开工|投产)|完成|引进|培育|认定|获批|获评|创建|入选|发展|组建|举办|开展)$");

    /// <summary>Whether the word is a verb alone, which runs on into what follows (新增, 新引进, 累计完成).</summary>
    public static bool IsDoing(string word) =>
        word.Length is >= 2 and <= 4 && Doing.IsMatch(word);

    /// <param name="isFall">Whether the value fell, so that 达到 would boast.</param>
    public static IndicatorVerb Of(string name, string unit, Approximation? approx = null, bool isFall = false)
    {
        if (UnitName.PointsOf(unit) is not null)
            return new("", Level(approx, isFall: true));
        if (unit.Contains('/', StringComparison.Ordinal))
            return new("", Level(approx, isFall), IsPerUnit: true);
        string plain = UnitName.ScaleOf(unit).Base;
        if (VerbTable.Known.Find(name, plain) is { } row)
            return new(row.Before, row.After == "达到" ? Level(approx, isFall) : row.After, row.IsStock, row.IsPerUnit);
        if (UnitName.KindOf(unit) != UnitKind.Count)
            return new("", Level(approx, isFall));

        // 稿件312篇: what came about one by one is neither there nor reached.
        return Countable.Contains(plain) ? There : None;
    }

    // 近2万人 and the like bring their own word.
    private static string Level(Approximation? approx, bool isFall) => approx switch
    {
        null => isFall ? "为" : "达到",
        Approximation.Nearly or Approximation.About or Approximation.MoreThan or Approximation.LessThan or Approximation.NotBelow => "",
        _ => isFall ? "为" : "达",
    };
}
