using System.Globalization;
using System.Text.Json;

namespace DevZoneDocs.Assembler.Periods;

/// <summary>What is said to whoever supplies period data: what is wrong, and what would do.</summary>
internal static class PeriodMessages
{
    public const string Empty = "文件是空的。请确认选对了文件";
    public const string NotUtf8 = "文件不是 UTF-8 编码。请在保存时选择 UTF-8 编码";

    public const string National = $"文件的编码看来是 GBK（GB18030），不是 UTF-8。{NationalEncoding.Mend}";
    public const string Blank = "不能是空白。没有内容时去掉这一项";
    public const string StrayBrace = "多了一个右花括号。数据项写作 {名称}，花括号本身写两个";
    public const string EmptyBraces = "花括号里没有名称。数据项写作 {名称}，花括号本身写两个";
    public const string DatumOfNoKind = "没有数据。填 value（数值）、date（日期）、text（文字）之一，数据未到填 \"value\": null";
    public const string DatumWithoutUnit = "数值没有单位。在 unit 中填单位，如 次、条、平方米、%";
    public const string UnitWithoutValue = "单位只用于数值（value）。去掉 unit，或把数值填入 value";
    public const string ApproxWithoutValue = "约数只用于数值（value）。去掉 approx，或把数值填入 value";
    public const string BeforeWithoutDate = "期限没有日期。填写 date，或去掉 before";
    public const string IndicatorWithoutUnit = "指标没有单位。在 unit 中填单位，如 亿元、家、%";
    public const string BreakdownWithoutParts = "“其中”没有分项。至少填一项，或去掉 breakdown";
    public const string GroupWithValue = "只列各项（group）的指标没有总数。数值填 null，或改填 exhaustive、partial、overlapping";
    public const string LaggingWithoutPeriod = "滞后的统计数据没有统计期。在 period 中填写是哪几个月的数";
    public const string SectionWithoutTitle = "自设的部分没有标题。填写 title";
    public const string TaskWithoutContent = "任务没有内容。title（标题）、text（内容）、targets（目标）至少填一项";
    public const string BesideNoText = "没有 text（内容），数据项无处可写。填写 text，或去掉 facts";

    public const string BrokenKey = "有一项的名称含有残缺的字符。请重新输入名称";

    public static string NotAnObject(JsonElement found) => $"应为一个对象，现为{Describe(found)}。写作 {{\"名称\": 值, …}}";

    public static string Removed(IReadOnlyList<int> points) => $"含有不能写入文档的字符 {string.Join('、', points.Take(10).Select(Name))}，已去掉";

    public static string More(int count) => $"另有 {count} 处问题未列出";

    public static string TooLarge(int bytes) => $"文件超过 {bytes / 1024 / 1024} MB。请确认选对了文件";

    public static string TooManyValues(int most) => $"内容太多，共超过 {most} 个值。请确认选对了文件，或分开报送";

    public static string TooManyItems(int count, int most) => $"共 {count} 项，最多 {most} 项。请分开填写，或去掉多余的";

    public static string TooLong(int most) => $"太长，最多 {most} 个字符。请缩短，或分成几项填写";

    public static string TooDeep(int levels) => $"嵌套超过 {levels} 层。请按数据格式填写";

    public static string NotJson(long line, int column, string found)
    {
        string what = found.Length == 0 ? "文件没有写完" : $"这里不应是“{PlainText.Visible(found)}”";
        return $"不是合法的 JSON：第 {line} 行第 {column} 列附近，{what}。检查引号、逗号、冒号是否为半角，括号是否成对，末项之后是否多了逗号";
    }

    public static string UnknownKey(string name, string? nearest) =>
        $"没有 {Quote(name)} 这一项。" + (nearest is null ? "请对照数据格式修改或去掉" : $"是否指：{nearest}？");

    public static string DuplicateKey(string name) => $"{Quote(name)} 重复填写。只留一个";

    public static string MissingKey(FieldShape field) =>
        $"缺少 {field.Name}（{field.Field.Chinese}）。请补上" + (field.Nullable ? "，数据未到填 null" : "");

    public static string NotNull(FieldShape field) =>
        $"{field.Name}（{field.Field.Chinese}）不能是 null。" + (field.Required ? "请填写" : "没有内容时去掉这一项");

    public static string WrongType(ValueShape expected, JsonElement found) =>
        $"应为{Describe(expected.Kind)}，现为{Describe(found)}。{WouldDo(expected, found)}";

    public static string UnknownWord(string text, ValueShape expected) => expected.Kind switch
    {
        ValueKind.Choice => $"没有 {Quote(text)} 这个选项。可填：{string.Join('、', ValueShape.ChoicesOf(expected.Type).Keys)}",
        ValueKind.Period => $"{Quote(text)} 不是报告期。写作 2010、2010-H1、2010-Q3、2010-05 或 2010-01..2010-09，用半角字符",
        _ => $"{Quote(text)} 不是日期。写作 2010、2010-11、2010-11-early（上旬）、2010-11-mid（中旬）、2010-11-late（下旬）、2010-12-end（月底）或 2010-12-22，用半角字符",
    };

    public static string Exponent(string raw) => $"{Shorten(raw)} 用了科学记数法。写成普通数字";

    public static string TooManyDigits(string raw, int most) => $"{Shorten(raw)} 太大，整数部分最多 {most} 位。请核对数值，或换用较大的单位";

    public static string TooManyPlaces(string raw, int most) => $"{Shorten(raw)} 小数位太多，最多 {most} 位。请按统计口径取整";

    public static string HalfSurrogate(string half) => $"含有残缺的字符 U+{half}。请重新输入这段文字";

    public static string Characters(IReadOnlyList<int> points) =>
        $"含有不能写入公文的字符 {string.Join('、', points.Select(Name))}。请删除" + (points.Contains('\n') ? "，一段话写在一行内" : "");

    public static string UnclosedBrace(string rest) => $"“{Shorten(rest)}”的花括号没有配对。数据项写作 {{名称}}，花括号本身写两个";

    public static string UnknownFact(string name, string? nearest) =>
        $"{{{PlainText.Visible(name)}}} 没有对应的数据项。" + (nearest is null ? "在 facts 中给出" : $"是否指：{nearest}？");

    public static string UnusedFact(string name) => $"数据项 {Quote(name)} 没有写进内容。在内容中写 {{{PlainText.Visible(name)}}}，或去掉它";

    public static string DatumOfManyKinds(IEnumerable<string> keys) => $"{string.Join('、', keys)} 只能填一个";

    public static string DuplicateId(string id, string first) => $"与 {first} 重名：{Quote(id)}。改名，或填写不同的 id";

    public static string NotPositive(string chinese) => $"{chinese}应大于零，否则无法计算完成率。未下达任务时去掉这一项";

    public static string Negative(string unit) => $"以“{unit}”计的数不会是负数。请核对；减少的数量另立“净增”指标";

    private static string Describe(ValueKind kind) => kind switch
    {
        ValueKind.Number => "数字",
        ValueKind.Flag => " true 或 false",
        ValueKind.List => "列表",
        ValueKind.Record or ValueKind.Map => "对象",
        _ => "文字",
    };

    private static string Describe(JsonElement found) => found.ValueKind switch
    {
        JsonValueKind.String => $"文字 {Shorten(found.GetRawText())}",
        JsonValueKind.Number => $"数字 {Shorten(found.GetRawText())}",
        JsonValueKind.True or JsonValueKind.False => $" {found.GetRawText()}",
        JsonValueKind.Array => "列表",
        JsonValueKind.Object => "对象",
        _ => " null",
    };

    private static string WouldDo(ValueShape expected, JsonElement found) => (expected.Kind, found.ValueKind) switch
    {
        (_, JsonValueKind.Null) => "没有内容时去掉这一项",
        (ValueKind.Number, JsonValueKind.String) => InQuotes(found.GetRawText().Trim('"')),
        (ValueKind.Flag, JsonValueKind.String) => "写 true 或 false，不加引号",
        (ValueKind.List, _) => "用方括号括起来",
        (ValueKind.Record, _) when expected.Type == typeof(Datum) => "写作 {\"value\": 12, \"unit\": \"次\"}",
        (ValueKind.Record or ValueKind.Map, _) => "用花括号写成“键: 值”",
        (ValueKind.Number or ValueKind.Flag, _) => "请改正",
        (_, JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False) => "加上引号即可",
        (ValueKind.Narrative, _) => "写一段文字，或写作 {\"text\": …, \"facts\": …}",
        _ => "写成一段加引号的文字",
    };

    private static string InQuotes(string text)
    {
        if (decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _))
            return "去掉引号即可";
        return text.Any(char.IsAsciiDigit) ? "只填数字：不加引号、逗号和单位，约数用 approx 表示" : "数据未到填 null";
    }

    private static string Name(int point) => string.Create(CultureInfo.InvariantCulture, $"U+{point:X4}") + point switch
    {
        '\t' => "（制表符）",
        '\n' or '\r' or 0x2028 or 0x2029 => "（换行）",
        0x200B or 0x200C or 0x200D or 0x2060 or 0xFEFF => "（零宽字符）",
        0x200E or 0x200F or (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069) => "（文字方向标记）",
        0xFFFD => "（编码转换时丢失的字）",
        >= 0xD800 and <= 0xDFFF => "（残缺的字符）",
        _ when point < 0x20 || point is >= 0x7F and < 0xA0 => "（控制字符）",
        _ => "（不可见字符）",
    };

    private static string Quote(string text) => $"\"{PlainText.Visible(text)}\"";

    private static string Shorten(string text) => PlainText.Visible(text);
}
