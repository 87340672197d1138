using DevZoneDocs.Assembler.Periods;

namespace DevZoneDocs.Assembler.Wording;

/// <summary>What a growth is told against, and the words that go with it.</summary>
/// <param name="Lead">Before a growth: 同比, 比上年, 环比, 比年初.</param>
/// <param name="Name">The base itself: 上年同期, 上年, 上期, 年初.</param>
/// <param name="Rise">增长, or 增加 for a stock against the start of the year.</param>
internal sealed record GrowthBase(string Lead, string Name, string Rise, string Fall)
{
    /// <summary>按可比口径, 按可比价格计算， where that must be said; empty else.</summary>
    private string Scope { get; init; } = "";

    public static GrowthBase Of(GrowthInput input)
    {
        GrowthBase plain = input.Comparison switch
        {
            _ when input.BaseName.Length > 0 => new("比" + input.BaseName, input.BaseName, "增长", "下降"),
            Comparison.PeriodOnPeriod => new("环比", "上期", "增长", "下降"),
            Comparison.SinceYearStart => new("比年初", "年初", "增加", "减少"),
            _ when input.WholeYear && input.IsStock => new("比上年末", "上年末", "增长", "下降"),
            _ when input.WholeYear => new("比上年", "上年", "增长", "下降"),
            _ => new("同比", "上年同期", "增长", "下降"),
        };
        if (input.Rise.Length > 0)
            plain = plain with { Rise = input.Rise };
        return input.Basis switch
        {
            GrowthBasis.SameScope => On("同口径"),
            GrowthBasis.ComparableScope => On("按可比口径"),
            GrowthBasis.ComparablePrices => plain with { Scope = "按可比价格计算，", Lead = "按可比价格计算，" + plain.Lead },
            GrowthBasis.TwoYearAverage => plain with { Lead = "两年平均" },
            _ => plain,
        };

        // 同口径增长 says what 同比 would.
        GrowthBase On(string scope) => plain with { Scope = scope, Lead = plain.Lead == "同比" ? scope : scope + plain.Lead };
    }

    public Phrase Level => new("", $"{Scope}与{Name}持平");

    public Phrase NearlyLevel => new("", $"{Scope}与{Name}基本持平");
}
