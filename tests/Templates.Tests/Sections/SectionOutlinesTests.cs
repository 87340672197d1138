using System.Xml;
using System.Xml.Linq;

namespace DevZoneDocs.Templates.Tests.Sections;

public sealed class SectionOutlinesTests
{
    private static readonly string[] Roots = [Repository.PathOf("src", "Templates", "Sections"), Repository.PathOf("src", "Templates", "Fragments")];

    [Fact]
    public void Every_section_template_has_an_outline_that_tells_the_truth()
    {
        Assert.All(Files("*.docx"), template =>
        {
            string outline = Path.ChangeExtension(template, ".outline.txt");
            Assert.True(File.Exists(outline), $"{template} has no outline: dotnet run eng/templates.cs -- outline");
            Assert.Equal(
                File.ReadAllText(outline), Outline.Of(File.ReadAllBytes(template), facts: true), ignoreLineEndingDifferences: true);
        });
    }

    [Fact]
    public void Every_outline_has_its_template()
    {
        Assert.All(Files("*.outline.txt"), outline => Assert.True(
            File.Exists(outline.Replace(".outline.txt", ".docx", StringComparison.Ordinal)),
            $"{outline} has not been built: dotnet run eng/templates.cs -- build"));
    }

    [Fact]
    public void Every_section_template_is_sound_and_has_the_styles_of_the_layout()
    {
        using Stream layout = Docx.Layout();
        string expected = Styles(Bytes(layout));

        Assert.All(Files("*.docx"), template =>
        {
            byte[] package = File.ReadAllBytes(template);
            DocxAssert.Sound(package, isTemplate: true);
            Assert.True(
                expected == Styles(package),
                $"{template} has other styles than the layout: dotnet run eng/templates.cs -- outline, then build");
        });
    }

    private static string[] Files(string pattern) =>
        [.. Roots.SelectMany(root => Directory.GetFiles(root, pattern, SearchOption.AllDirectories))];

    /// <summary>Without the white space between elements and with attributes in order: programs differ in both.</summary>
    private static string Styles(byte[] package)
    {
        using MemoryStream part = new(StablePackage.Read(package)["word/styles.xml"]);
        using XmlReader reader = XmlReader.Create(
            part, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, IgnoreWhitespace = true });
        XElement root = XDocument.Load(reader).Root!;
        foreach (XElement element in root.DescendantsAndSelf())
            element.ReplaceAttributes(element.Attributes().OrderBy(attribute => attribute.Name.ToString(), StringComparer.Ordinal).ToList());
        return root.ToString(SaveOptions.DisableFormatting);
    }

    private static byte[] Bytes(Stream stream)
    {
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }
}
