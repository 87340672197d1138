using System.Globalization;
using DevZoneDocs.Assembler.Facts;
using DevZoneDocs.Assembler.Tests.Sections;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Assembler.Tests.Polishing.Tracking;

/// <summary>Paragraphs as drafts and their editors have them, by chance: facts at both ends and side by side, gaps, notes, tabs, several formats.</summary>
internal sealed class RandomParagraphs(int seed)
{
    private static readonly string[] Words =
    [
        "全区", "积极", "推进", "加快", "重点", "项目", "建设", "进一步", "加强", "服务", "企业", "完善", "基础设施", "配套", "，", "，", "、", "有序", "开展", "工作",
        "提升", "水平", "推动", "产业", "集聚", "发展", "的", "和", "共", "成效", "明显", "12家", "滨河镇", "今年", "“一企一策”", "园区", "引进", "落户", "《实施方案》", "3.5亿元",
    ];

    private static readonly string[] FactTexts = ["186.4亿元", "增长9.7%", "12次", "1—9月", "华信动力公司", "规模以上工业总产值", "0.4个百分点", "前三季度"];

    private readonly Random _random = new(seed);
    private int _bookmark;
    private int _comment;

    /// <summary>By bookmark, as a draft's ledger has them.</summary>
    public Dictionary<string, Fact> Facts { get; } = [];

    /// <summary>The comments that the paragraphs refer to.</summary>
    public IEnumerable<string> Comments => Enumerable.Range(0, _comment).Select(number => $"数据附注：第{number}条");

    public Paragraph Next()
    {
        Paragraph paragraph = new(new ParagraphProperties(new KeepNext()));
        List<OpenXmlElement> references = [];
        if (_random.Next(8) == 0)
            paragraph.Append(RunOf("一是强化招商。", new RunStyle { Val = "GwRunIn" }));
        for (int sentences = _random.Next(1, 4); sentences > 0; sentences--)
        {
            for (int pieces = _random.Next(3, 9); pieces > 0; pieces--)
                paragraph.Append([.. Piece(references)]);
            paragraph.Append(RunOf("。"));
        }

        paragraph.Append(references);
        return paragraph;
    }

    private IEnumerable<OpenXmlElement> Piece(List<OpenXmlElement> references) => _random.Next(20) switch
    {
        0 => [new Run(new TabChar())],
        1 => [new Run(new RunProperties(new Bold()), new Text("甲") { Space = SpaceProcessingModeValues.Preserve }, new TabChar(), new Text("乙") { Space = SpaceProcessingModeValues.Preserve })],
        2 => FactOf("【待补：财政总收入】", isGap: true, references),
        < 9 => FactOf(FactTexts[_random.Next(FactTexts.Length)], isGap: false, references),
        < 12 => RunsOf(),
        _ => [RunOf(Text())],
    };

    private string Text() => string.Concat(Enumerable.Range(0, _random.Next(1, 6)).Select(_ => Words[_random.Next(Words.Length)]));

    private IEnumerable<OpenXmlElement> RunsOf() =>
    [
        RunOf(Text(), new Bold()),
        RunOf(Text(), new RunFonts { EastAsia = "黑体" }, new Color { Val = "FF0000" }),
        RunOf(Text(), new Underline { Val = UnderlineValues.Single }),
    ];

    private static Run RunOf(string text, params OpenXmlElement[] format)
    {
        Run run = new(new Text(text) { Space = SpaceProcessingModeValues.Preserve });
        if (format.Length > 0)
            run.PrependChild(new RunProperties(format));
        return run;
    }

    private List<OpenXmlElement> FactOf(string text, bool isGap, List<OpenXmlElement> references)
    {
        string id = (++_bookmark).ToString(CultureInfo.InvariantCulture);
        string name = $"_f{_bookmark:0000}";
        Fact fact = char.IsAsciiDigit(text[0]) ? GivenFacts.Number($"economy/{name}.value", _bookmark) : GivenFacts.Fact($"economy/{name}.name", text);
        Facts[name] = fact with { Gap = isGap ? new Gap(text) : null };
        Run run = isGap ? RunOf(text, new Highlight { Val = HighlightColorValues.Yellow }) : _random.Next(4) == 0 ? RunOf(text, new Bold()) : RunOf(text);
        List<OpenXmlElement> written = [new BookmarkStart { Id = id, Name = name }, run, new BookmarkEnd { Id = id }];
        if (!isGap && _random.Next(5) > 0)
            return written;
        string comment = _comment++.ToString(CultureInfo.InvariantCulture);
        references.Add(new Run(new RunProperties(new RunStyle { Val = "CommentReference" }), new CommentReference { Id = comment }));
        return [new CommentRangeStart { Id = comment }, .. written, new CommentRangeEnd { Id = comment }];
    }
}
