using System.IO.Compression;
using System.Text;
using DevZoneDocs.Assembler.OpenXml;
using DevZoneDocs.Assembler.Tests.Sections;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Assembler.Tests.Merges;

public sealed class HostilePackagesTests
{
    private const string Open = """<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>""";
    private const string Close = "</w:body></w:document>";

    [Fact]
    public void A_part_of_a_hundred_thousand_levels_is_refused()
    {
        StringBuilder xml = new(Open);
        for (int i = 0; i < 100_000; i++)
            xml.Append("<w:ins>");

        Assert.Equal("部件 word/document.xml 的嵌套超过 400 层", Refused(WithMain(xml.ToString())));
    }

    [Fact]
    public void Nothing_is_unpacked_that_fills_the_machine() =>
        Assert.StartsWith("文件展开后有 ", Refused(With("word/media/image1.png", new byte[150_000_000])), StringComparison.Ordinal);

    [Fact]
    public void Nor_what_has_parts_without_number() =>
        Assert.StartsWith("文件内有 60", Refused(Change(archive =>
        {
            for (int i = 0; i < 6_000; i++)
                archive.CreateEntry($"word/x{i}.bin");
        })), StringComparison.Ordinal);

    [Theory]
    [InlineData("../../etc/passwd")]
    [InlineData("/etc/passwd")]
    [InlineData("word\\..\\..\\x")]
    public void Nor_what_is_named_to_lie_outside(string name) =>
        Assert.Equal($"文件内有指向外部的部件名 {name}", Refused(With(name, [1])));

    [Theory]
    [InlineData("<!DOCTYPE w [<!ENTITY a \"b\">]>")]
    [InlineData("<!DOCTYPE w SYSTEM \"file:///etc/passwd\">")]
    public void Document_types_are_refused(string type) =>
        Assert.Equal("文件已损坏，无法读取", Refused(WithMain(Open.Replace("<w:document", type + "<w:document", StringComparison.Ordinal) + "<w:p/>" + Close)));

    [Theory]
    [InlineData("<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"x\"/></w:tcPr><w:p><w:r><w:t>{{甲}}</w:t></w:r></w:p></w:tc></w:tr></w:tbl><w:p/>")]
    [InlineData("<w:p><w:r><w:footnoteReference w:id=\"x\"/><w:t>{{甲}}</w:t></w:r></w:p>")]
    [InlineData("<w:p")]
    public void What_is_broken_is_said_to_be(string body) =>
        Assert.Throws<DocumentException>(() => Merged.Of(WithMain(Open + body + Close), """{"甲":1}"""));

    [Theory]
    [InlineData("")]
    [InlineData("PK")]
    [InlineData("这不是文档")]
    public void And_what_is_no_document(string bytes) =>
        Assert.Equal("不是可以读取的 Word 文档（.docx）", Refused(Encoding.UTF8.GetBytes(bytes)));

    [Theory]
    [InlineData("{\\rtf1\\ansi 甲}", "RTF 文件")]
    [InlineData("%PDF-1.7", "PDF 文件")]
    [InlineData("<!DOCTYPE html><html></html>", "网页文件")]
    public void Or_a_document_of_another_kind(string bytes, string kind) => Assert.Contains(kind, Refused(Encoding.UTF8.GetBytes(bytes)), StringComparison.Ordinal);

    [Fact]
    public void Such_as_that_of_an_older_Word() =>
        Assert.Contains("旧版 Word 的 .doc", Refused([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0]), StringComparison.Ordinal);

    [Fact]
    public void A_link_to_the_outside_is_kept_and_not_followed()
    {
        byte[] template = Docx.Edit(WordXml.Template($"{WordXml.Paragraph("{{甲}}")}<w:p><w:hyperlink r:id=\"rIdOut\">{WordXml.Run("去")}</w:hyperlink></w:p>"), document =>
            document.MainDocumentPart!.AddHyperlinkRelationship(new Uri("http://127.0.0.1:9/x"), true, "rIdOut"));

        Merged merged = Merged.Of(template, """{"甲":"乙"}""");

        Assert.Equal(["http://127.0.0.1:9/x"], merged.Read(main => main.HyperlinkRelationships.Select(link => link.Uri.ToString()).ToList()));
    }

    [Fact]
    public void A_template_file_becomes_a_document()
    {
        byte[] template = Docx.Edit(Docx.FromOutline("{{甲}}"), document => document.ChangeDocumentType(WordprocessingDocumentType.Template));

        using WordprocessingDocument merged = Docx.Open(Merged.Of(template, """{"甲":"乙"}""").Content);

        Assert.Equal(WordprocessingDocumentType.Document, merged.DocumentType);
    }

    private static string Refused(byte[] package) => Assert.Throws<DocumentException>(() => Merged.Parse(package)).Problem;

    private static byte[] WithMain(string xml) => With("word/document.xml", Encoding.UTF8.GetBytes(xml));

    private static byte[] With(string name, byte[] content) => Change(archive =>
    {
        archive.GetEntry(name)?.Delete();
        using Stream entry = archive.CreateEntry(name).Open();
        entry.Write(content);
    });

    private static byte[] Change(Action<ZipArchive> change)
    {
        using MemoryStream stream = new();
        stream.Write(Docx.FromOutline("{{甲}}"));
        using (ZipArchive archive = new(stream, ZipArchiveMode.Update, leaveOpen: true))
            change(archive);
        return stream.ToArray();
    }
}
