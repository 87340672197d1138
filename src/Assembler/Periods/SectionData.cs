namespace DevZoneDocs.Assembler.Periods;

/// <summary>What is handed in on one topic (部分): what was done, and what is planned.</summary>
public sealed record SectionData
{
    [Field("标题", "不填时由报告类型给出；自设的部分必填", Longest = PeriodBounds.Name)]
    public string? Title { get; init; }

    [Field("部门", "提供数据的部门，缺项时向其索取", Longest = PeriodBounds.Name)]
    public string? Department { get; init; }

    [Field("报送期限", "缺项应在何日前补齐")]
    public PartialDate? Due { get; init; }

    [Field("导语", "本部分开头的话")]
    public Narrative? Opening { get; init; }

    [Field("各项导语", "写在项目、工作、荣誉、存在问题之前的话")]
    public SectionLeads? Leads { get; init; }

    [Field("指标", "按行文顺序")]
    public IReadOnlyList<Indicator> Indicators { get; init; } = [];

    [Field("项目", "按行文顺序")]
    public IReadOnlyList<Project> Projects { get; init; } = [];

    [Field("工作", "做过的工作，一项一段")]
    public IReadOnlyList<Activity> Activities { get; init; } = [];

    [Field("荣誉", "获得的称号")]
    public IReadOnlyList<Honor> Honors { get; init; } = [];

    [Field("存在问题", "困难和不足")]
    public IReadOnlyList<Shortcoming> Shortcomings { get; init; } = [];

    [Field("计划导语", "计划部分开头的话")]
    public Narrative? PlanOpening { get; init; }

    [Field("预期目标", "计划期的主要预期目标，连写成一句话")]
    public IReadOnlyList<TaskTarget> Targets { get; init; } = [];

    [Field("重点量词", "如 项重点工作；填写后各任务的子任务从头到尾连续编号，并写明共几项")]
    public string? PriorityUnit { get; init; }

    [Field("任务", "下一报告期的打算")]
    public IReadOnlyList<PlannedTask> Tasks { get; init; } = [];

    [Field("附注", "对本部分的说明，不写入正文")]
    public string? Note { get; init; }
}
