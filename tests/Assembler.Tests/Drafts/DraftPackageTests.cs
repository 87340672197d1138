using DevZoneDocs.Assembler.Drafts;
using DevZoneDocs.Assembler.OpenXml;
using DevZoneDocs.Assembler.Sections;
using DocumentFormat.OpenXml.CustomProperties;
using DocumentFormat.OpenXml.Packaging;

namespace DevZoneDocs.Assembler.Tests.Drafts;

public sealed class DraftPackageTests
{
    [Fact]
    public void The_properties_name_the_draft_and_the_hash_of_its_manifest()
    {
        using WordprocessingDocument document = Docx.Open(Write(Docx.FromOutline("甲[[_f0001|乙]]")));

        Assert.Equal("总结", document.PackageProperties.Title);
        Assert.Equal(
            [("DevZoneDocs.Draft", "abc"), ("DevZoneDocs.ManifestSha256", ContentHash.Of(Manifest(document)))],
            document.CustomFilePropertiesPart!.Properties!.Elements<CustomDocumentProperty>()
                .Select(property => (property.Name!.Value!, property.InnerText)));
    }

    [Fact]
    public void A_layout_with_properties_of_its_author_is_no_hindrance()
    {
        byte[] layout = Docx.Edit(Docx.FromOutline("甲"), document =>
        {
            document.PackageProperties.Title = "旧标题";
            document.PackageProperties.Creator = "张三";
            document.AddCustomFilePropertiesPart().Properties = new Properties();
        });

        byte[] draft = Write(layout);

        using WordprocessingDocument document = Docx.Open(draft);
        Assert.Equal("总结", document.PackageProperties.Title);
        Assert.Null(document.PackageProperties.Creator);
        DocxAssert.Sound(draft);
    }

    [Fact]
    public void What_Word_would_refuse_is_not_handed_out() =>
        Assert.Contains(
            "A tag is left: {{漏掉}}",
            Assert.Throws<DocumentException>(() => Write(Docx.FromOutline("{{漏掉}}"))).Problem,
            StringComparison.Ordinal);

    private static byte[] Write(byte[] content)
    {
        using MemoryStream stream = new();
        stream.Write(content);
        return DraftPackage.Write(
            WordprocessingDocument.Open(stream, isEditable: true),
            stream,
            "abc",
            "总结",
            new ManifestHead("滨河", "annual", "2026"),
            new DraftLedger());
    }

    private static string Manifest(WordprocessingDocument document)
    {
        using StreamReader reader = new(Assert.Single(document.MainDocumentPart!.CustomXmlParts).GetStream(FileMode.Open));
        return reader.ReadToEnd();
    }
}
