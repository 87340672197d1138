using System.Text.Json.Serialization;

namespace DevZoneDocs.Assembler.Periods;

/// <summary>What a zone hands in for one reporting period (时段数据): its sections with their figures, and nothing computed.</summary>
[Field("时段数据", "一个开发区一个报告期上报的数据")]
public sealed record PeriodData
{
    [Field("数据格式", "格式说明文件的位置，供编辑器提示用")]
    [JsonPropertyName("$schema")]
    public string? Schema { get; init; }

    [Field("开发区", "报告所属的开发区", Required = true)]
    public required Zone Zone { get; init; }

    [Field("报告类型", "如 annual、half-year、first-three-quarters、quarter、month、months、plan", Required = true, Longest = PeriodBounds.Name)]
    public required string Report { get; init; }

    [Field("报告期", "如 2010、2010-H1、2010-Q3、2010-05、2010-01..2010-09", Required = true)]
    public required Period Period { get; init; }

    [Field("标题", "不填时由报告类型和报告期生成", Longest = PeriodBounds.Name)]
    public string? Title { get; init; }

    [Field("成文日期", "署名下的日期；不填则初稿不写日期")]
    public PartialDate? Date { get; init; }

    [Field("导语", "全文开头的一段话")]
    public Narrative? Opening { get; init; }

    [Field("各部分", "键为部分的代号：economy、projects、infrastructure、party、safety、stability、publicity、plan，或自设", Required = true)]
    public required OrderedDictionary<string, SectionData> Sections { get; init; }

    [Field("本期不写", "本期有意不写的部分的代号，不再提示缺这些部分")]
    public IReadOnlyList<string> Omitted { get; init; } = [];

    [Field("空表", "本期还没有报送，这是由程序列出的空表；报送时删去")]
    public bool Blank { get; init; }

    [Field("附注", "对全部数据的说明，不写入正文")]
    public string? Note { get; init; }

    /// <summary>Where each of them stood in what was handed in.</summary>
    [JsonIgnore]
    public DataOrigins Origins { get; init; } = DataOrigins.Pointers;
}
