using DevZoneDocs.Assembler.Periods;
using DevZoneDocs.Assembler.Wording;

namespace DevZoneDocs.Assembler.Facts;

/// <summary>Derives what can be said of what was done, what was won, and what is not good enough yet.</summary>
internal static class ActivityFacts
{
    /// <summary>Activities with a title: they are written 一是……二是…….</summary>
    public static FactList Titled(SectionData data, FactMaker section) =>
        List(data.Activities, section, activity => activity.Title is not null, "titled");

    /// <summary>Activities without a title: each is a paragraph of its own.</summary>
    public static FactList Plain(SectionData data, FactMaker section) =>
        List(data.Activities, section, activity => activity.Title is null, "plain");

    /// <summary>All activities in the order of the data; three or more that all have titles are numbered 一是……二是…….</summary>
    public static FactList All(SectionData data, FactMaker section)
    {
        bool isNumbered = data.Activities.All(activity => activity.Title is not null);
        return section.List("allActivities", data.Activities.Select((activity, i) => Item(activity, i, section)
            .Add("ordinal", "序", Ordinals.Of(i, data.Activities.Count, isNumbered))));
    }

    public static FactList Honors(IReadOnlyList<Honor> honors, FactMaker section) =>
        section.List("honors", honors.Select((honor, i) => HonorOf(honor, section.Item($"honors/{honor.Title}", $"honors/{i}"))));

    public static FactList Shortcomings(IReadOnlyList<Shortcoming> shortcomings, FactMaker section) =>
        section.List("shortcomings", shortcomings.Select((shortcoming, i) => ShortcomingOf(shortcoming, section.Item($"shortcomings/{i + 1}", $"shortcomings/{i}"))
            .Add("ordinal", "序", Ordinals.Of(i, shortcomings.Count))));

    private static FactList List(IReadOnlyList<Activity> activities, FactMaker section, Func<Activity, bool> belongs, string field) =>
        section.List(field, activities.Index().Where(item => belongs(item.Item)).Select(item => Item(item.Item, item.Index, section)));

    private static FactRecord Item(Activity activity, int index, FactMaker section) =>
        ActivityOf(activity, section.Item($"activities/{activity.Id ?? $"{index + 1}"}", $"activities/{index}"));

    private static FactRecord ActivityOf(Activity activity, FactMaker maker) => new FactRecord()
        .Add("title", "标题", activity.Title is null ? null : FactProse.Literal(activity.Title))
        .Add("text", "内容", NarrativeFacts.Of(activity.Text, maker));

    private static FactRecord HonorOf(Honor honor, FactMaker maker) => new FactRecord { Default = maker.Name("title", honor.Title) }
        .Add("title", "称号", maker.Name("title", honor.Title))
        .Add("level", "级别", honor.Level is null ? null : maker.Text("level", honor.Level))
        .Add("grantor", "授予单位", honor.Grantor is null ? null : maker.Name("grantor", honor.Grantor))
        .Add("date", "日期", honor.Date is null ? null : maker.Text("date", DateText.Of(honor.Date, maker.Report)));

    private static FactRecord ShortcomingOf(Shortcoming shortcoming, FactMaker maker) => new FactRecord()
        .Add("text", "问题", NarrativeFacts.Of(shortcoming.Text, maker))
        .Add("cause", "原因", NarrativeFacts.Of(shortcoming.Cause, maker.Item("cause", "cause")))
        .Add("countermeasure", "对策", NarrativeFacts.Of(shortcoming.Countermeasure, maker.Item("countermeasure", "countermeasure")));
}
