using System.Globalization;
using DevZoneDocs.Worker.Settings;

namespace DevZoneDocs.Worker.Schedules;

/// <summary>What can be set for a schedule: one row a setting, under its name there.</summary>
internal static class ScheduleSettings
{
    private const string Required = "（必填）";

    public static readonly IReadOnlyList<Setting> All =
    [
        new("Name", Required, "计划的名称", SettingRules.Text),
        new("Zone", Required, "开发区的名称", SettingRules.Text),
        new("Report", Required, "报告类型", SettingRules.Text),
        new("Cron", Required, "何时：秒 分 时 日 月 星期", SettingRules.Text),
        new("TimeZone", ScheduleReader.DefaultTimeZone, "按哪里的钟", SettingRules.Text),
        new("Period", "按报告类型", "报告期", SettingRules.Text),
        new("Which", "ended，计划类报告为 coming", "哪一期", SettingRules.Text),
        new("OnIncomplete", "draft-with-gaps", "数据不全时", SettingRules.Text),
        new("WaitDays", ScheduleReader.DefaultWaitDays.ToString(CultureInfo.InvariantCulture), "wait 等多少天", SettingRules.Text),
        new("Polish", "false", "是否润色", SettingRules.Text),
    ];

    public static IReadOnlyList<string> Names { get; } = [.. All.Select(setting => setting.Key)];
}
