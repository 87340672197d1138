namespace DevZoneDocs.Worker.Http.Description;

/// <summary>The chapters of the description.</summary>
internal static class ApiTags
{
    public const string Drafts = "drafts";
    public const string PeriodData = "period-data";
    public const string Schedules = "schedules";
    public const string Health = "health";

    public static readonly IReadOnlyList<(string Name, string Meaning)> All =
        [(Drafts, "初稿：申请、查看、下载、取消、删除"), (PeriodData, "时段数据：交来供定时生成初稿"), (Schedules, "定时计划"), (Health, "服务是否正常")];
}
