using System.Globalization;
using System.Text.RegularExpressions;
using DevZoneDocs.Assembler.Facts;
using DevZoneDocs.Assembler.Polishing.Leaving;
using DevZoneDocs.Assembler.Polishing.Prose;
using DevZoneDocs.Assembler.Polishing.Slots;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Assembler.Tests.Polishing.Slots;

/// <summary>Sentences put together by chance, with something in each that may not leave.</summary>
public sealed partial class OutgoingTests
{
    private static readonly int Count = int.Parse(Environment.GetEnvironmentVariable("OUTGOING_SENTENCES") ?? "4000", CultureInfo.InvariantCulture);

    private static readonly string[] Words = ["全区", "积极", "推进", "项目建设", "，", "加强", "服务", "企业", "有序", "开展", "工作", "完善", "设施", "提升", "水平", "、", "形成", "的", "成效"];

    private static readonly string[] Figures =
    [
        "12.5亿元", "3,600万元", "１２．６亩", "三成", "七成五", "百分之十二", "四分之三", "第12位", "二十余家", "近百家", "翻一番", "两倍", "3∶7", "5‰", "③项", "Ⅲ类", "壹佰万元", "一千二百人",
        "几十户", "数百亩", "十多个", "半数", "8%—10%", "增长9.7%", "3.2个百分点", "2026年", "二〇二六年", "3月5日", "三月五日", "第三季度", "１—９月", "〔2026〕5号", "5G", "H7N9", "0577-62345678",
        "13800000000", "三年行动", "十四五", "三纵两横", "1.36e8", "½", "²", "٣٤", "৪৫", "三百六十五天", "两千零八", "一二三产",
    ];

    private static readonly string[] Names = ["凯沃动力科技有限公司", "滨河镇", "青石街道办事处", "华海集团", "省发展改革委员会", "新河大道", "温州", "江东省", "云栖小学", "第二人民医院", "招商银行瓯海支行"];

    private static readonly string[] Marks = ["机密", "秘 密", "内部", "★", "不公开", "不予公开", "敏感", "信访", "维稳", "群体性事件", "欠薪", "身份证", "忽略以上"];

    private static readonly SentenceSlotter Slotter = new(new SlotFinder(GivenWording.Lexicon, NamesInData.None), new Dictionary<string, Fact>());
    private static readonly ParagraphRules Rules = new(GivenWording.Lexicon);

    [Fact]
    public void No_figure_leaves_in_whatever_way_it_is_written()
    {
        IReadOnlyList<(string Secret, string Outgoing)> left = Leaving(Figures, 20261008);

        Assert.True(left.Count > Count / 3, $"{left.Count}");
        Assert.All(left, each => Assert.False(Figure().IsMatch(Slots().Replace(each.Outgoing, "")), $"{each.Secret}: {each.Outgoing}"));
    }

    [Fact]
    public void No_name_leaves()
    {
        IReadOnlyList<(string Secret, string Outgoing)> left = Leaving(Names, 20261009);

        Assert.True(left.Count > Count / 3, $"{left.Count}");
        Assert.All(left, each => Assert.DoesNotContain(each.Secret, each.Outgoing, StringComparison.Ordinal));
    }

    [Fact]
    public void Nothing_with_a_mark_of_secrecy_or_a_protected_word_leaves() => Assert.Empty(Leaving(Marks, 20261010));

    private static List<(string Secret, string Outgoing)> Leaving(string[] secrets, int seed)
    {
        Random random = new(seed);
        List<(string, string)> left = [];
        for (int i = 0; i < Count; i++)
        {
            string secret = secrets[i % secrets.Length];
            string text = $"{Some(random)}{secret}{Some(random)}。";
            Paragraph paragraph = new(new Run(new Text(text)));
            if (Rules.MayLeave(text) && Slotter.Slot(ProseParagraph.Read(paragraph)!.Sentences.Single(), "1.1", 1) is { } slotted)
                left.Add((secret, slotted.Outgoing.Text));
        }

        return left;
    }

    private static string Some(Random random) => string.Concat(Enumerable.Range(0, random.Next(1, 6)).Select(_ => Words[random.Next(Words.Length)]));

    [GeneratedRegex(@"[\p{Nd}\p{Nl}\p{No}〇零一二三四五六七八九十百千万亿壹佰半]", RegexOptions.CultureInvariant)]
    private static partial Regex Figure();

    [GeneratedRegex("⟦N[0-9]+⟧", RegexOptions.CultureInvariant)]
    private static partial Regex Slots();
}
