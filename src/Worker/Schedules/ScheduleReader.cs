using System.Globalization;
using DevZoneDocs.Assembler.OpenXml;
using DevZoneDocs.Assembler.Reports;
using DevZoneDocs.Assembler.Sections;
using DevZoneDocs.Templates;
using Microsoft.Extensions.Configuration;
using Quartz;

namespace DevZoneDocs.Worker.Schedules;

/// <summary>Reads the schedules of the configuration, and tells every fault of them with its key.</summary>
internal sealed class ScheduleReader(TemplateCatalog catalog)
{
    public const string Section = "Schedules";
    public const string DefaultTimeZone = "Asia/Shanghai";
    public const int DefaultWaitDays = 10;

    private readonly List<string> _problems = [];

    /// <exception cref="ScheduleException">With every fault.</exception>
    public static IReadOnlyList<Schedule> Read(IConfiguration configuration, TemplateCatalog catalog)
    {
        ScheduleReader reader = new(catalog);
        List<Schedule> schedules = [.. configuration.GetSection(Section).GetChildren().Select(reader.ReadOne).OfType<Schedule>()];
        reader._problems.AddRange(schedules.GroupBy(schedule => schedule.Name).Where(same => same.Count() > 1)
            .Select(same => $"{Section}：有 {same.Count()} 个计划都叫“{same.Key}”，请各起一个名称"));
        return reader._problems.Count == 0 ? schedules : throw new ScheduleException(reader._problems);
    }

    private Schedule? ReadOne(IConfigurationSection given)
    {
        int before = _problems.Count;
        foreach (IConfigurationSection child in given.GetChildren().Where(child => !ScheduleSettings.Names.Contains(child.Key, StringComparer.OrdinalIgnoreCase)))
            Add(child.Path, $"没有这一项；可用的有：{string.Join("、", ScheduleSettings.Names)}");
        string name = Required(given, "Name"), zone = Required(given, "Zone"), report = Required(given, "Report"), cron = Required(given, "Cron");
        CronExpression? hours = cron.Length == 0 ? null : ReadCron(given, cron);
        TimeZoneInfo? timeZone = ReadTimeZone(given);
        ReportDefinition? definition = report.Length == 0 ? null : ReadReport(given, report);
        PeriodShape? shape = definition is null ? null : ReadShape(given, definition);
        bool isPlan = definition?.Parts.All(part => part.IsPlan) ?? false;
        PeriodChoice choice = ReadChoice(given, isPlan ? PeriodChoice.Coming : PeriodChoice.Ended);
        Incomplete incomplete = ReadIncomplete(given);
        TimeSpan patience = ReadPatience(given, incomplete);
        bool polish = ReadFlag(given, "Polish");
        if (_problems.Count > before)
            return null;
        return new Schedule
        {
            Name = name,
            Zone = zone,
            Report = report,
            Cron = hours!,
            TimeZone = timeZone!,
            Shape = shape!.Value,
            Choice = choice,
            OnIncomplete = incomplete,
            Patience = patience,
            Polish = polish,
        };
    }

    private string Required(IConfigurationSection given, string key)
    {
        string value = given[key]?.Trim() ?? "";
        if (value.Length == 0)
            Add($"{given.Path}:{key}", "没有填写");
        return value;
    }

    private CronExpression? ReadCron(IConfigurationSection given, string text)
    {
        // In UTC, which has no gaps: the calendar itself goes by the zone's clock.
        if (CronExpression.TryParse(text, out CronExpression? cron))
            return cron.WithTimeZone(TimeZoneInfo.Utc);
        Add($"{given.Path}:Cron", $"“{text}”不是 Quartz 的 cron 表达式：秒 分 时 日 月 星期，日和星期有一个写 ?，如 0 0 9 8 1,4,7,10 ?（1、4、7、10月8日9时）");
        return null;
    }

    private TimeZoneInfo? ReadTimeZone(IConfigurationSection given)
    {
        string id = given["TimeZone"] ?? DefaultTimeZone;
        if (TimeZoneInfo.TryFindSystemTimeZoneById(id, out TimeZoneInfo? zone))
            return zone;
        Add($"{given.Path}:TimeZone", $"这台机器不知道时区“{id}”；时区写作 Asia/Shanghai，机器上要装 tzdata");
        return null;
    }

    private ReportDefinition? ReadReport(IConfigurationSection given, string kind)
    {
        try
        {
            return catalog.Report(kind);
        }
        catch (ReportDefinitionException exception)
        {
            Add($"{given.Path}:Report", string.Join("；", exception.Problems));
        }
        catch (TemplateException exception)
        {
            Add($"{given.Path}:Report", string.Join("；", exception.Problems));
        }
        catch (DocumentException exception)
        {
            Add($"{given.Path}:Report", exception.Problem);
        }

        return null;
    }

    private PeriodShape? ReadShape(IConfigurationSection given, ReportDefinition report)
    {
        string[] names = [.. PeriodShapes.Names.Where(name => name != "any")];
        PeriodShape shape = report.PeriodShape;
        if (given["Period"] is { } text)
        {
            if (!names.Contains(text) || !PeriodShapes.TryParse(text, out shape))
                return Refuse($"没有“{text}”这种报告期；可用的有：{string.Join("、", names)}");
            if (report.PeriodShape != PeriodShape.Any && report.PeriodShape != shape)
                return Refuse($"{report.Name}不用于 {text} 这种报告期；不必填写");
        }

        return shape == PeriodShape.Any
            ? Refuse($"{report.Name}适用于任何报告期，请写明是哪一种：{string.Join("、", names)}")
            : shape;

        PeriodShape? Refuse(string problem)
        {
            Add($"{given.Path}:Period", problem);
            return null;
        }
    }

    private PeriodChoice ReadChoice(IConfigurationSection given, PeriodChoice usual) =>
        ReadWord(
            given, "Which", [("ended", PeriodChoice.Ended), ("current", PeriodChoice.Current), ("coming", PeriodChoice.Coming)], usual);

    private Incomplete ReadIncomplete(IConfigurationSection given) =>
        ReadWord(
            given, "OnIncomplete", [("draft-with-gaps", Incomplete.DraftWithGaps), ("wait", Incomplete.Wait)], Incomplete.DraftWithGaps);

    private TimeSpan ReadPatience(IConfigurationSection given, Incomplete incomplete)
    {
        if (given["WaitDays"] is not { } text)
            return incomplete == Incomplete.Wait ? TimeSpan.FromDays(DefaultWaitDays) : TimeSpan.Zero;
        if (incomplete != Incomplete.Wait)
            Add($"{given.Path}:WaitDays", "只在 OnIncomplete 为 wait 时有用");
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int days) && days is >= 1 and <= 60)
            return TimeSpan.FromDays(days);
        Add($"{given.Path}:WaitDays", $"“{text}”不是 1 到 60 的天数");
        return TimeSpan.Zero;
    }

    private bool ReadFlag(IConfigurationSection given, string key) => ReadWord(given, key, [("true", true), ("false", false)], false);

    private T ReadWord<T>(IConfigurationSection given, string key, (string Word, T Value)[] words, T usual)
    {
        if (given[key] is not { } text)
            return usual;
        if (words.Any(word => string.Equals(word.Word, text, StringComparison.OrdinalIgnoreCase)))
            return words.First(word => string.Equals(word.Word, text, StringComparison.OrdinalIgnoreCase)).Value;
        Add($"{given.Path}:{key}", $"不能是“{text}”；可用的有：{string.Join("、", words.Select(word => word.Word))}");
        return usual;
    }

    private void Add(string key, string problem) => _problems.Add($"{key}：{problem}");
}
