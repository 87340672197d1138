using DevZoneDocs.Worker.Listening;
using DevZoneDocs.Worker.Models;
using DevZoneDocs.Worker.Schedules;

namespace DevZoneDocs.Worker.Settings;

/// <summary>What can be set for the service itself: one row a setting. Schedules and the language model have readers of their own.</summary>
internal static class ServiceSettings
{
    public const string DefaultUrls = "http://127.0.0.1:5080";
    public const string DefaultHosts = "localhost;127.0.0.1;[::1]";

    public static readonly IReadOnlyList<Setting> All =
    [
        new("Urls", DefaultUrls, "监听地址，只能是本机；多个用分号隔开", ListenAddress.Fault) { Show = Shown.Addresses },
        new("AllowedHosts", DefaultHosts, "浏览器和脚本可以用哪些主机名来访问；多个用分号隔开", HostNames.Fault),
        new("Store:DataFolder", "data", "数据文件夹：SQLite 数据库和初稿", SettingRules.Text),
        new("Store:ConnectionString", "没有（用 SQLite）", "PostgreSQL 的连接字符串", SettingRules.Connection) { Show = Shown.Nothing },
        new("Store:SharedFolder", "没有（初稿存入数据库）", "用 PostgreSQL 时，各台机器共用的初稿文件夹", SettingRules.Text),
        new("Store:SetAsideDays", "90", "数据库里没有记录的初稿文件另存多少天，天", SettingRules.Count(7, 36500)),
        new("Retention:DraftDays", "没有（一直保留）", "申请结束多少天以后连同初稿删除，天", SettingRules.Count(1, 36500)),
        new("Retention:DataDays", "没有（一直保留）", "时段数据交来多少天以后删除（还有申请用到的不删），天", SettingRules.Count(1, 36500)),
        new("Jobs:Concurrency", "处理器个数", "同时生成几份初稿", SettingRules.Count(1, 64)),
        new("Jobs:TimeLimit", "00:02:00", "一份初稿最长用时", SettingRules.Duration(TimeSpan.FromSeconds(1), TimeSpan.FromHours(2))),
        new("Jobs:MemoryLimit", "512", "生成一份初稿的内存上限，MB", SettingRules.Count(128, 65536)),
        new("Jobs:Templates", "随程序提供的模板", "本单位自己的模板文件夹", SettingRules.Text),
        new("Scheduling:LongestLeapDays", "180", "时钟比上次查看超前多少天以内算正常停机，天", SettingRules.Count(1, 3650)),
        new("Webhook:Url", "没有（不通知）", "初稿完成或失败时通知的网址", SettingRules.WebAddress) { Show = Shown.Origin },
        new("Webhook:TryLimit", "00:00:10", "一次通知最长用时", SettingRules.Duration(TimeSpan.FromSeconds(1), TimeSpan.FromMinutes(2))),
        new("Webhook:GiveUpAfter", "3.00:00:00", "通知不成，多久以后不再重试", SettingRules.Duration(TimeSpan.FromMinutes(1), TimeSpan.FromDays(30))),
        new("Calls:PerMinute", "12000", "一个访问者每分钟最多访问 /api 几次；0 为不限", SettingRules.Count(0, 10_000_000)),
        new("Calls:WritesPerMinute", "1200", "其中申请、交数据、取消最多几次；0 为不限", SettingRules.Count(0, 10_000_000)),
        new("Telemetry:Endpoint", "没有（不外送）", "接收指标和跟踪（OTLP，HTTP）的网址，如 http://127.0.0.1:4318", SettingRules.WebAddress) { Show = Shown.Origin },
        new("Health:LeastFreeMegabytes", "500", "数据文件夹所在磁盘至少空余多少才算正常，MB", SettingRules.Count(1, 1_000_000)),
    ];

    /// <summary>What ASP.NET would read by itself, past the rule of where the service listens: refused, and nothing here reads it.</summary>
    public static readonly IReadOnlyList<string> Refused = ["Kestrel", "HTTP_PORTS", "HTTPS_PORTS"];

    /// <summary>Read by others, who tell the faults in them.</summary>
    public static readonly IReadOnlyList<string> SectionsOfOthers = [ScheduleReader.Section, ModelOptionsReader.SectionName, LogSettings.Section];
}
