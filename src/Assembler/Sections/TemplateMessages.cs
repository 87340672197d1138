namespace DevZoneDocs.Assembler.Sections;

/// <summary>What is said to a template's author, in one place.</summary>
internal static class TemplateMessages
{
    public const string UnclosedTag = "标记 {{ 没有写完，缺少 }}";

    public const string StrayClose = "}} 之前没有与它对应的 {{";

    public const string WideBraces = "｛ 和 ｝ 是全角花括号，标记须用半角的 {{ 和 }}";

    public const string EmptyTag = "标记 {{}} 是空的，请写数据项的名称";

    public static string TooLong(int limit) => $"标记超过 {limit} 个字符，请拆成几个";

    public static string TooDeepCondition(string tag, int limit) => $"标记 {Short(tag)} 中的括号和 not 超过 {limit} 层";

    public static string BadExpression(string tag, string at) => $"标记 {Short(tag)} 写法有误，问题在“{at}”处";

    public static string UnknownBlock(string tag) => $"标记 {tag} 不是已知的块；可用的有 {{{{#each …}}}} 和 {{{{#if …}}}}";

    public static string UnknownFormatter(string tag, string name, string? nearest) =>
        $"标记 {tag} 中的格式“{name}”不存在{Perhaps(nearest)}";

    public const string NoArgument = "不用参数";

    public static string DecimalsFrom(int most) => $"的参数是小数的位数，应为 0—{most} 的整数";

    public static string OnlyArguments(params string[] arguments) => $"的参数只能是 {string.Join('、', arguments)}";

    public static string BadArgument(string tag, string name, string argument, string problem) =>
        $"标记 {Short(tag)} 中的格式“{name}”{problem}，现为“{Short(argument)}”";

    public static string UnknownFragment(string tag, string name) => $"标记 {tag} 引用的片段“{name}”不存在（Fragments/{name}.docx）";

    public static string FragmentNotInline(string tag) => $"标记 {tag} 引用的片段中有表格，标记须单独成段";

    public static string UnclosedBlock(string tag, string end) => $"块 {tag} 没有结束标记 {end}";

    public static string UnexpectedEnd(string tag) => $"结束标记 {tag} 之前没有与它对应的开始标记";

    public static string CrossedBlock(string tag, string open) => $"结束标记 {tag} 与开始标记 {open} 交叉；先开始的块要后结束";

    public static string ElseOutsideIf(string tag) => $"标记 {tag} 不在 {{{{#if …}}}} 之内";

    public static string BlockNotAlone(string tag) => $"标记 {tag} 与同一块的其他标记不在同一段，这些标记都须单独成段";

    public static string BlockAcrossBorder(string tag) => $"标记 {tag} 与同一块的其他标记被表格、文本框或内容控件的边界隔开，须放在同一侧";

    public static string BlockInsideRow(string tag) => $"标记 {tag} 夹在一行的中间，看不出它管哪几行；开始的放在行首，结束的放在行尾";

    public static string NoDatum(string tag, string? nearest) => $"标记 {tag} 没有对应的数据项{Perhaps(nearest)}";

    public static string Unwritable(string tag) => $"标记 {tag} 指的是一组数据项或一个判断，不能直接写；请写到其中的一项，或用格式“列举”";

    public static string NoList(string tag) => $"标记 {tag} 指的不是一列数据项，不能重复";

    public static string Unsupported(string what) => $"部分模板中有{what}，合成时无法保留，请删去";

    public static string TooDeep(string tag, int limit) => $"标记 {tag} 处块的嵌套超过 {limit} 层";

    public static string TooMuch(int pieces) => $"填充后的内容超过 {pieces} 项，请检查 {{{{#each …}}}} 是否重复嵌套";

    public const string NotAloneInDescription = "图形的替代文字里只能写一个标记，前后不能有别的文字";

    public static string NotForDrawing(string tag) =>
        $"标记 {tag} 不能写在这个图形的替代文字里：图片写 {{{{照片}}}}，图表写 {{{{指标 | 图表: '名称; 数值'}}}}，其他图形里不能写标记";

    public static string FrameOfPlaceholder(string tag) => $"标记 {tag} 写在图片的替代文字里，大小由这幅图片决定，请删去尺寸";

    public static string BadFrame(string tag, string frame) => $"标记 {Short(tag)} 中的尺寸“{frame}”写法有误，应如 60mm x 40mm（不超过 558mm）";

    public static string ChartOutside(string tag) => $"标记 {Short(tag)} 的格式“图表”只能写在图表的替代文字里";

    public static string ChartColumns(string tag) => $"标记 {Short(tag)} 没有写明图表的类别和系列，应如 {{{{指标 | 图表: '名称; 数值; 上年'}}}}";

    public static string ChartSeries(string tag, int has, int named) => $"标记 {Short(tag)} 写了 {named} 个系列，图表有 {has} 个，两者须相同";

    public static string BadChart(string tag, string problem) => $"标记 {Short(tag)} 所在的图表不能填充：{problem}";

    public static string BadChartValue(string tag, string problem) => $"标记 {Short(tag)} 的图表缺数：{problem}，图中留空";

    public static string BadPicture(string tag, string problem) => $"标记 {Short(tag)} 的图片不能用：{problem}";

    public static string TooLongAltogether(int characters) => $"填入的内容超过 {characters} 个字符，请检查数据，或 {{{{#each …}}}} 是否重复嵌套";

    public static string Missing(string tag, int times) => times > 1 ? $"标记 {Short(tag)} 缺数据，共 {times} 处" : $"标记 {Short(tag)} 缺数据";

    public static string UnknownPolicy(string property, string said) => $"文件属性“{property}”写的是“{Short(said)}”，可以写：待补、留空、报错";

    public static string Perhaps(string? nearest) => nearest is null ? "" : $"。是否指：{nearest}？";

    /// <summary>A tag of any length within a message.</summary>
    public static string Short(string tag) => tag.Length <= 60 ? tag : tag[..56] + "…}}";
}
