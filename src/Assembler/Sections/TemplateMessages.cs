namespace DevZoneDocs.Assembler.Sections;

/// <summary>What is said to a template's author, in one place: each mistake with its mend.</summary>
internal static class TemplateMessages
{
    public const string NoArgument = "不用参数";

    public static readonly Mistake UnclosedTag =
        new("标记 {{ 没有写完，缺少 }}", "补上 }}；一个标记要写在同一段里") { Kind = MistakeKind.UnclosedTag };

    public static readonly Mistake StrayClose =
        new("}} 之前没有与它对应的 {{", "补上 {{，或删去多余的 }}") { Kind = MistakeKind.StrayClose };

    public static readonly Mistake WideBraces =
        new("｛ 和 ｝ 是全角花括号，标记须用半角的 {{ 和 }}", "切换到英文输入法重新输入花括号");

    public static readonly Mistake EmptyTag =
        new("标记 {{}} 是空的，请写数据项的名称", "不用的就删去");

    public static readonly Mistake NotAloneInDescription =
        new("图形的替代文字里只能写一个标记，前后不能有别的文字", "把替代文字改成只有一个标记");

    public static Mistake TooLong(int limit) =>
        new($"标记超过 {limit} 个字符，请拆成几个", "拆成几个短的标记");

    public static Mistake TooDeepCondition(string tag, int limit) =>
        new($"标记 {Short(tag)} 中的括号和 not 超过 {limit} 层", "把条件拆成几层 {{#if …}}");

    public static Mistake BadExpression(string tag, string at) =>
        new($"标记 {Short(tag)} 写法有误，问题在“{at}”处", "照“{{名称}}”“{{名称 | 格式: 参数}}”的样子改正");

    public static Mistake UnknownBlock(string tag) =>
        new($"标记 {tag} 不是已知的块；可用的有 {{{{#each …}}}} 和 {{{{#if …}}}}", "改成 each 或 if");

    public static Mistake UnknownFormatter(string tag, string name, string? nearest) =>
        new($"标记 {tag} 中的格式“{name}”不存在{Perhaps(nearest)}", "换成已有的格式，或删去 | 及其后的内容");

    public static Mistake BadArgument(string tag, string name, string argument, string problem) =>
        new($"标记 {Short(tag)} 中的格式“{name}”{problem}，现为“{Short(argument)}”", "改正参数，或删去冒号及其后的内容");

    public static Mistake UnknownFragment(string tag, string name) =>
        new($"标记 {tag} 引用的片段“{name}”不存在（Fragments/{name}.docx）", "改正片段的名称，或把片段存到 Fragments 文件夹");

    public static Mistake FragmentNotInline(string tag) =>
        new($"标记 {tag} 引用的片段中有表格，标记须单独成段", "让引用片段的标记单独成段");

    public static Mistake UnclosedBlock(string tag, string end) =>
        new($"块 {tag} 没有结束标记 {end}", "在重复或有条件的内容之后补上结束标记") { Kind = MistakeKind.UnclosedBlock };

    public static Mistake UnexpectedEnd(string tag) =>
        new($"结束标记 {tag} 之前没有与它对应的开始标记", "补上开始标记，或删去这个结束标记") { Kind = MistakeKind.UnexpectedEnd };

    public static Mistake CrossedBlock(string tag, string open) =>
        new($"结束标记 {tag} 与开始标记 {open} 交叉；先开始的块要后结束", "调换两个结束标记的次序");

    public static Mistake ElseOutsideIf(string tag) =>
        new($"标记 {tag} 不在 {{{{#if …}}}} 之内", "移到 {{#if …}} 与 {{/if}} 之间，一个 {{#if …}} 只能有一个 {{else}}");

    public static Mistake BlockNotAlone(string tag) =>
        new($"标记 {tag} 与同一块的其他标记不在同一段，这些标记都须单独成段", "让开始和结束的标记各占一段，或都放进同一段");

    public static Mistake BlockAcrossBorder(string tag) =>
        new($"标记 {tag} 与同一块的其他标记被表格、文本框或内容控件的边界隔开，须放在同一侧", "把开始和结束的标记放在同一个单元格、文本框里，或都放到外面");

    public static Mistake BlockInsideRow(string tag) =>
        new($"标记 {tag} 夹在一行的中间，看不出它管哪几行；开始的放在行首，结束的放在行尾", "开始的标记放在一行的第一格，结束的放在最后一格");

    public static Mistake Unsupported(string what) =>
        new($"部分模板中有{what}，合成时无法保留，请删去", "要保留的内容改用段落样式、表格来写");

    public static Mistake Active(string kind) =>
        new($"模板中有{kind}，打开文档时会从别处取内容或运行程序", "删去这个域，要的内容直接写在模板里");

    public static Mistake FarAway(string kind, string where) =>
        new($"模板有{kind}在别的机器上（{where}），打开文档时会去那里取", "在 Word 中取消：附加的模板在“开发工具—文档模板”，链接在“文件—信息—编辑指向文件的链接”");

    public static Mistake TooDeep(string tag, int limit) =>
        new($"标记 {tag} 处块的嵌套超过 {limit} 层", "把内层的内容移出来，或做成片段");

    public static Mistake TooMuch(int pieces) =>
        new($"填充后的内容超过 {pieces} 项，请检查 {{{{#each …}}}} 是否重复嵌套", "减少 {{#each …}} 的层数");

    public static Mistake TooLongAltogether(int characters) =>
        new($"填入的内容超过 {characters} 个字符，请检查数据，或 {{{{#each …}}}} 是否重复嵌套", "减少 {{#each …}} 的层数");

    public static Mistake NotForDrawing(string tag) => new(
        $"标记 {tag} 不能写在这个图形的替代文字里：图片写 {{{{照片}}}}，图表写 {{{{指标 | 图表: '名称; 数值'}}}}，其他图形里不能写标记",
        "替代文字里只写图片或图表的名称");

    public static Mistake NotHere(string tag, string where) =>
        new($"标记 {Short(tag)} 写在{where}里，那里不能填充", "把标记移到正文、页眉或文本框的文字里，或改成固定的文字");

    public static Mistake FrameOfPlaceholder(string tag) =>
        new($"标记 {tag} 写在图片的替代文字里，大小由这幅图片决定，请删去尺寸", "要改大小，在 Word 里拖动这幅图片");

    public static Mistake BadFrame(string tag, string frame) =>
        new($"标记 {Short(tag)} 中的尺寸“{frame}”写法有误，应如 60mm x 40mm（不超过 558mm）", "写成宽 x 高，如 60mm x 40mm");

    public static Mistake ChartOutside(string tag) =>
        new($"标记 {Short(tag)} 的格式“图表”只能写在图表的替代文字里", "在 Word 中插入图表，把标记写进它的替代文字");

    public static Mistake ChartColumns(string tag) => new(
        $"标记 {Short(tag)} 没有写明图表的类别和系列，应如 {{{{指标 | 图表: '名称; 数值; 上年'}}}}",
        "在参数里依次写类别和各系列的名称，用分号隔开");

    public static Mistake ChartSeries(string tag, int has, int named) =>
        new($"标记 {Short(tag)} 写了 {named} 个系列，图表有 {has} 个，两者须相同", "增减标记里的名称，或在 Word 中增减图表的系列");

    public static Mistake BadChart(string tag, string problem) =>
        new($"标记 {Short(tag)} 所在的图表不能填充：{problem}", "在 Word 中重新插入这张图表");

    public static Mistake UnknownPolicy(string property, string said) =>
        new($"文件属性“{property}”写的是“{Short(said)}”，可以写：待补、留空、报错", "在文件属性（高级属性、自定义）中改正，或删去这一项");

    public static Mistake TooDeepPath(string tag, int limit) =>
        new($"标记 {Short(tag)} 中的名称超过 {limit} 层", "减少名称里的点，写到哪一项就写哪一项");

    public static Mistake More(int count) =>
        new($"另有 {count} 处", "先改正前面的各处，再检查一遍");

    public static string DecimalsFrom(int most) => $"的参数是小数的位数，应为 0—{most} 的整数";

    public static string OnlyArguments(params string[] arguments) => $"的参数只能是 {string.Join('、', arguments)}";

    public static string Perhaps(string? nearest) => nearest is null ? "" : $"。是否指：{nearest}？";

    /// <summary>A tag of any length within a message.</summary>
    public static string Short(string tag) => tag.Length <= 60 ? tag : tag[..56] + "…}}";
}
