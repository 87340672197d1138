using System.Text;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Templates.Tests.Layouts;

public sealed class LayoutFormsTests
{
    private static readonly string LayoutFile = Repository.PathOf("src", "Templates", "Layouts", "gbt9704.docx");

    [Fact]
    public void The_packed_layout_holds_what_its_folder_holds()
    {
        IReadOnlyDictionary<string, byte[]> packed = StablePackage.Read(File.ReadAllBytes(LayoutFile));
        IReadOnlyDictionary<string, byte[]> unpacked = PackageFolder.Read(Path.ChangeExtension(LayoutFile, null));

        Assert.Equal(unpacked.Keys.Order(), packed.Keys.Order());
        Assert.All(unpacked, part => Assert.Equal(Encoding.UTF8.GetString(part.Value), Encoding.UTF8.GetString(packed[part.Key])));
    }

    [Fact]
    public void Unpacking_the_layout_changes_no_byte_of_its_folder()
    {
        string folder = Directory.CreateTempSubdirectory("layout").FullName;

        PackageFolder.Unpack(File.ReadAllBytes(LayoutFile), folder);

        Assert.Equal(File.ReadAllBytes(LayoutFile), PackageFolder.Pack(folder));
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public void The_layout_is_sound_and_holds_no_report_text()
    {
        byte[] layout = File.ReadAllBytes(LayoutFile);

        DocxAssert.Sound(layout);
        Assert.Equal("Normal:\n", Outline.Of(layout, facts: true));
    }

    [Fact]
    public void The_layout_has_the_names_that_Word_knows_its_styles_by()
    {
        using WordprocessingDocument layout = Docx.Open(File.ReadAllBytes(LayoutFile));

        IEnumerable<string> styles = layout.MainDocumentPart!.StyleDefinitionsPart!.Styles!
            .Elements<Style>()
            .Select(style => $"{style.Type?.InnerText} {style.StyleId}: {style.StyleName?.Val}");

        Approved.Check(string.Join('\n', styles) + "\n", "styles");
    }
}
