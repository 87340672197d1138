using DevZoneDocs.Assembler.Tests.Sections;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Assembler.Tests.Documents.Invariants;

public sealed class RelationshipRulesTests
{
    [Fact]
    public void What_is_named_is_declared() =>
        Assert.Equal(
            ["/word/document.xml uses the relationship “rIdNone”, which it does not declare."],
            Broken.By(main => main.Document.Descendants<Paragraph>().First().AppendChild(new Hyperlink { Id = "rIdNone" })));

    [Fact]
    public void What_is_declared_for_a_text_is_named() =>
        Assert.Equal(
            ["/word/document.xml declares the relationship “rIdPicture” and does not use it.", "/word/document.xml declares the relationship “rIdLink” and does not use it."],
            Broken.By(main =>
            {
                WordXml.AddPicture(main, "rIdPicture", Pictures.Png(1, 1));
                main.AddHyperlinkRelationship(new Uri("https://example.com"), isExternal: true, "rIdLink");
            }));

    [Fact]
    public void A_picture_is_of_a_type_of_pictures() =>
        Assert.Contains(
            "/word/media/image.bin is of the content type “application/xml”, which it cannot be.",
            Broken.By(main => main.AddNewPart<ImagePart>("application/xml", "rIdPicture")).Select(problem => System.Text.RegularExpressions.Regex.Replace(problem, @"^\S+", "/word/media/image.bin")));
}
