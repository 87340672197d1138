namespace DevZoneDocs.Assembler.Sections;

/// <summary>What is said of tags that no datum answers, or none that can be shown; whoever tells it adds what would do.</summary>
internal static class GapMessages
{
    public static string NoDatum(string tag, string? nearest) =>
        $"标记 {tag} 没有对应的数据项{TemplateMessages.Perhaps(nearest)}";

    public static string Unwritable(string tag) =>
        $"标记 {tag} 指的是一组数据项或一个判断，不能直接写；请写到其中的一项，或用格式“列举”";

    public static string NoList(string tag) => $"标记 {tag} 指的不是一列数据项，不能重复";

    public static string BadChartValue(string tag, string problem) =>
        $"标记 {TemplateMessages.Short(tag)} 的图表缺数：{problem}，图中留空";

    public static string BadPicture(string tag, string problem) => $"标记 {TemplateMessages.Short(tag)} 的图片不能用：{problem}";

    public static string Borrowed(string tag, string name) =>
        $"标记 {TemplateMessages.Short(tag)} 在有的项里没有“{TemplateMessages.Short(name)}”，用了列表外面的同名数据";

    public static string Missing(string tag, int times) =>
        times > 1 ? $"标记 {TemplateMessages.Short(tag)} 缺数据，共 {times} 处" : $"标记 {TemplateMessages.Short(tag)} 缺数据";
}
