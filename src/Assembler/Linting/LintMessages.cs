using DevZoneDocs.Assembler.Sections;

namespace DevZoneDocs.Assembler.Linting;

/// <summary>What the linter says of names, beyond what the reading of a template says; each with what would do.</summary>
internal static class LintMessages
{
    public static Mistake NoDatum(string tag, string path, string? nearest) => new(
        $"标记 {TemplateMessages.Short(tag)} 没有对应的数据项",
        nearest is null ? $"改正名称“{path}”，或在数据中补上这一项" : $"是否指：{nearest}？");

    public static Mistake NoDatumInCondition(string tag, string path, string? nearest) => new(
        $"条件 {TemplateMessages.Short(tag)} 中的“{path}”没有对应的数据项，条件总按“无”处理",
        nearest is null ? $"改正名称“{path}”，或在数据中补上这一项" : $"是否指：{nearest}？");

    public static Mistake WrongScope(string tag, string name, string list) => new(
        $"标记 {TemplateMessages.Short(tag)} 中的“{name}”是“{list}”各项的数据项，在这里不知道指哪一项",
        $"放到 {{{{#each {list}}}}} 与 {{{{/each}}}} 之间，或写明是哪一项，如 {{{{某某.{name}}}}}");

    public static Mistake OutsideLoop(string tag, string name) => new(
        $"标记 {TemplateMessages.Short(tag)} 中的“{name}”只在 {{{{#each …}}}} 与 {{{{/each}}}} 之间才有",
        "移到重复的内容里面，或删去");

    public static Mistake NoList(string tag, IReadOnlyList<string> lists) => new(
        GapMessages.NoList(TemplateMessages.Short(tag)),
        lists.Count == 0 ? "只写一次的内容用 {{#if …}}" : $"只写一次的内容用 {{{{#if …}}}}；可以重复的有：{string.Join('、', lists)}");

    public static Mistake Unwritable(string tag, string path, IReadOnlyList<string> fields) => new(
        $"标记 {TemplateMessages.Short(tag)} 指的是一组数据项或一个判断，不能直接写",
        fields.Count == 0 ? "写到其中的一项，列表用格式“列举”，判断用 {{#if …}}" : $"写到其中的一项，如 {{{{{path}.{fields[0]}}}}}");

    public static Mistake UnknownStyle(string style) => new(
        $"样式“{style}”在模板和版式中都没有，成文时会变成“正文”的样子",
        "在 Word 中给这段内容选一个已有的样式");

    public static Mistake AcrossCells(string tag, int end) => new(
        $"标记 {TemplateMessages.Short(tag)} 被表格的单元格边界隔开：开头在本段，结尾在第{end}段",
        "把整个标记写在同一个单元格里");

    public static Mistake AcrossParagraphs(string tag, int end) => new(
        $"标记 {TemplateMessages.Short(tag)} 被隔成几段：开头在本段，结尾在第{end}段",
        "把整个标记写在同一段里，标记中间不要换段");
}
