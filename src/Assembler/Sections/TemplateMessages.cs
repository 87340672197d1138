namespace DevZoneDocs.Assembler.Sections;

/// <summary>What is said to a template's author, in one place.</summary>
internal static class TemplateMessages
{
    public const string UnclosedTag = "标记 {{ 没有写完，缺少 }}";

    public const string EmptyTag = "标记 {{}} 是空的，请写数据项的名称";

    public static string BadExpression(string tag, string at) => $"标记 {tag} 写法有误，问题在“{at}”处";

    public static string UnknownBlock(string tag) => $"标记 {tag} 不是已知的块；可用的有 {{{{#each …}}}} 和 {{{{#if …}}}}";

    public static string UnknownFormatter(string tag, string name, string? nearest) =>
        $"标记 {tag} 中的格式“{name}”不存在{Perhaps(nearest)}";

    public static string UnknownFragment(string tag, string name) => $"标记 {tag} 引用的片段“{name}”不存在（Fragments/{name}.docx）";

    public static string UnclosedBlock(string tag, string end) => $"块 {tag} 没有结束标记 {end}";

    public static string UnexpectedEnd(string tag) => $"结束标记 {tag} 之前没有与它对应的开始标记";

    public static string CrossedBlock(string tag, string open) => $"结束标记 {tag} 与开始标记 {open} 交叉；先开始的块要后结束";

    public static string ElseOutsideIf(string tag) => $"标记 {tag} 不在 {{{{#if …}}}} 之内";

    public static string BlockNotAlone(string tag) => $"标记 {tag} 与它的结束标记不在同一段，两者都须单独成段";

    public static string BlockAcrossBorder(string tag) => $"标记 {tag} 与它的结束标记被表格或文本框的边界隔开，须放在同一侧";

    public static string Unsupported(string what) => $"部分模板中有{what}，合成时无法保留，请删去";

    public static string TooDeep(int limit) => $"块的嵌套超过 {limit} 层";

    public static string Perhaps(string? nearest) => nearest is null ? "" : $"。是否指：{nearest}？";
}
