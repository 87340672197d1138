using System.Text;
using System.Text.Json;
using DevZoneDocs.Assembler.Tests.Sections;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Assembler.Tests.Merges;

/// <summary>A template's body and an object of data, made by chance from a seed: blocks over runs, paragraphs, rows and tables, split runs, mistakes.</summary>
internal sealed class GeneratedTemplate
{
    private const int Deepest = 3;
    private const string Width = "<w:tcW w:w=\"4000\" w:type=\"dxa\"/>";

    private static readonly string[] Names = ["名", "额", "项", "子", "空", "无", "真", "this", "名.内", "@index", "项.count"];
    private static readonly string[] Formatters = ["千分位", "小数: 2", "百分比", "换算: 万", "日期", "列举", "缺省: '—'", "汉字", "正负号", "没有的格式"];
    private static readonly string[] Conditions = ["真", "空", "not 无", "额 > 3", "名 == ‘甲’", "@last or 真", "(额 <= 2) and 名", "额 >"];
    private static readonly string[] Values = ["甲", "", "a&b<c>", "{{名}}", "一\n二\t三", "\u0001坏\ud800", "2026-10-08", "12345.678", "]]>", "\u202e反"];
    private readonly Random _random;
    private int _id;

    public GeneratedTemplate(int seed)
    {
        _random = new Random(seed);
        StringBuilder body = new();
        for (int i = 0; i < 1 + _random.Next(4); i++)
            body.Append(Block(0));
        Body = body.ToString();
        Data = JsonSerializer.Serialize(Record(0)).Replace("\\uFFFD", Chance(2) ? "\\uD800" : "坏", StringComparison.OrdinalIgnoreCase);
    }

    public string Body { get; }

    public string Data { get; }

    /// <summary>The template on the layout's page.</summary>
    public byte[] Docx => Testing.Docx.Edit(Testing.Docx.FromOutline(""), document =>
    {
        Document main = document.MainDocumentPart!.Document;
        var page = (SectionProperties)main.Body!.Elements<SectionProperties>().Last().CloneNode(true);
        main.Body = WordXml.Body(Body);
        main.Body.AppendChild(page);
    });

    private string Block(int depth) => _random.Next(depth < Deepest ? 9 : 3) switch
    {
        0 => Paragraph("定文。"),
        1 => Paragraph(Inline(depth)),
        2 => Paragraph($"{Inline(depth)}和{Value()}"),
        3 or 4 => $"{Paragraph(Open())}{Block(depth + 1)}{(Chance(3) ? Paragraph("{{else}}") + Block(depth + 1) : "")}{Paragraph(Close())}",
        5 or 6 => Table(depth),
        7 => $"<w:sdt><w:sdtPr><w:id w:val=\"{_id++}\"/></w:sdtPr><w:sdtContent>{Block(depth + 1)}</w:sdtContent></w:sdt>",
        _ => Block(depth + 1) + Block(depth + 1),
    };

    private string Table(int depth)
    {
        StringBuilder rows = new();
        for (int i = 0; i < 1 + _random.Next(3); i++)
        {
            bool isLoop = Chance(2);
            string merge = Chance(5) ? Chance(2) ? "<w:vMerge w:val=\"restart\"/>" : "<w:vMerge/>" : "";
            string inner = depth + 1 < Deepest && Chance(6) ? Table(depth + 1) : "";
            rows.Append($"<w:tr>{(Chance(6) ? "<w:trPr><w:tblHeader/></w:trPr>" : "")}<w:tc><w:tcPr>{Width}{merge}</w:tcPr>{Paragraph((isLoop ? Open() : "") + Inline(depth))}</w:tc>"
                + $"<w:tc><w:tcPr>{Width}</w:tcPr>{inner}{Paragraph(Inline(depth) + (isLoop ? Close() : ""))}</w:tc></w:tr>");
        }

        return $"<w:tbl><w:tblPr><w:tblW w:w=\"0\" w:type=\"auto\"/></w:tblPr><w:tblGrid><w:gridCol w:w=\"4000\"/><w:gridCol w:w=\"4000\"/></w:tblGrid>{rows}</w:tbl>{(Chance(2) ? "<w:p/>" : "")}";
    }

    private string Inline(int depth) => _random.Next(5) switch
    {
        0 => "字",
        1 when depth < Deepest => $"{Open()}{Inline(depth + 1)}{Close()}",
        2 when Chance(12) => Pick(["{{", "}}", "{{}}", "{{/if}}", "{{else}}", "{{#each}}", "｛｛名｝｝", "{{#loop 项}}"]),
        _ => Value(),
    };

    private string Value() => $"{{{{{Pick(Names)}{(Chance(3) ? $" | {Pick(Chance(9) ? Formatters : Formatters[..^1])}" : "")}}}}}";

    private readonly Stack<string> _open = [];

    private string Open()
    {
        bool isEach = Chance(2);
        _open.Push(isEach ? "{{/each}}" : "{{/if}}");
        return isEach ? $"{{{{#each {Pick(["项", "子", "空", "无", "名"])}}}}}" : $"{{{{#if {Pick(Chance(9) ? Conditions : Conditions[..^1])}}}}}";
    }

    private string Close()
    {
        string close = _open.Pop();
        return Chance(40) ? "" : close;
    }

    /// <summary>Text cut into runs by chance, with what Word leaves between them.</summary>
    private string Paragraph(string text)
    {
        StringBuilder runs = new();
        int from = 0;
        while (from < text.Length)
        {
            int to = Chance(2) ? text.Length : Math.Min(text.Length, from + 1 + _random.Next(6));
            string run = WordXml.Run(System.Security.SecurityElement.Escape(text[from..to]));
            runs.Append(_random.Next(12) switch
            {
                0 => $"<w:proofErr w:type=\"spellStart\"/>{run}<w:proofErr w:type=\"spellEnd\"/>",
                1 => $"<w:bookmarkStart w:id=\"{_id}\" w:name=\"b{_id}\"/>{run}<w:bookmarkEnd w:id=\"{_id++}\"/>",
                2 => $"<w:ins w:id=\"{_id++}\" w:author=\"a\">{run}</w:ins>",
                3 => $"<w:hyperlink w:anchor=\"b{Math.Max(0, _id - 1)}\">{run}</w:hyperlink>",
                4 => $"<w:del w:id=\"{_id++}\" w:author=\"a\"><w:r><w:delText>旧</w:delText></w:r></w:del>{run}",
                _ => run,
            });
            from = to;
        }

        return $"<w:p>{runs}</w:p>";
    }

    private Dictionary<string, object?> Record(int depth)
    {
        Dictionary<string, object?> record = new() { ["名"] = Pick(Values), ["额"] = _random.Next(-10, 10) / 4m, ["真"] = Chance(2), ["空"] = Array.Empty<object>() };
        if (Chance(2))
            record["无"] = null;
        foreach (string list in new[] { "项", "子" }.Where(_ => depth < Deepest && !Chance(5)))
            record[list] = Enumerable.Range(0, _random.Next(4)).Select(_ => Chance(5) ? Chance(3) ? null : (object)Pick(Values) : Record(depth + 1)).ToList();
        return record;
    }

    private bool Chance(int of) => _random.Next(of) == 0;

    private string Pick(string[] from) => from[_random.Next(from.Length)];
}
