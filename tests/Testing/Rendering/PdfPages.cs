using System.Globalization;
using System.Xml;
using System.Xml.Linq;

namespace DevZoneDocs.Testing;

/// <summary>The pages of a PDF as lines of text with their place and font.</summary>
public static class PdfPages
{
    /// <summary>Words whose tops are this close, in pixels at 108 per inch, stand on one line.</summary>
    private const int SameLine = 6;

    /// <returns>Page by page, from top to bottom.</returns>
    public static IReadOnlyList<PdfPage> Read(byte[] pdf)
    {
        using TemporaryFolder folder = new();
        File.WriteAllBytes(folder.File("in.pdf"), pdf);
        Tool.Run("pdftohtml", "poppler-utils", "-xml", "-i", "-q", "-fontfullname", folder.File("in.pdf"), folder.File("out"));
        using XmlReader reader = XmlReader.Create(folder.File("out.xml"), new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore });
        XElement root = XDocument.Load(reader).Root!;
        Dictionary<string, string> fonts = root.Descendants("fontspec")
            .ToDictionary(font => font.Attribute("id")!.Value, font => font.Attribute("family")!.Value);
        return [.. root.Elements("page").Select(page => new PdfPage(Number(page, "width"), Lines(page, fonts)))];
    }

    /// <summary>The pages that pictures stand on, once for each.</summary>
    public static IReadOnlyList<int> Pictures(byte[] pdf)
    {
        using TemporaryFolder folder = new();
        File.WriteAllBytes(folder.File("in.pdf"), pdf);
        string list = Tool.Run("pdfimages", "poppler-utils", "-list", folder.File("in.pdf"));

        // What is see-through of a picture is kept as a picture of its own, a mask.
        return [.. list.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(2).Where(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[2] == "image").Select(line => int.Parse(line.AsSpan(0, 4), CultureInfo.InvariantCulture))];
    }

    private static List<PdfLine> Lines(XElement page, Dictionary<string, string> fonts)
    {
        List<PdfLine> lines = [];
        foreach (XElement text in page.Elements("text").Where(text => text.Value.Trim().Length > 0).OrderBy(text => Number(text, "top")).ThenBy(text => Number(text, "left")))
        {
            int bottom = Number(text, "top") + Number(text, "height");
            string font = fonts[text.Attribute("font")!.Value];
            if (lines.Count > 0 && Math.Abs(lines[^1].Bottom - bottom) <= SameLine)
                lines[^1] = Joined(lines[^1], text, font);
            else
                lines.Add(new PdfLine(text.Value, Number(text, "left"), bottom, [font]));
        }

        return lines;
    }

    private static PdfLine Joined(PdfLine line, XElement text, string font)
    {
        bool isBehind = Number(text, "left") >= line.Left;
        return line with
        {
            Text = isBehind ? line.Text + text.Value : text.Value + line.Text,
            Left = Math.Min(line.Left, Number(text, "left")),
            Fonts = [.. line.Fonts, font],
        };
    }

    private static int Number(XElement element, string name) =>
        (int)double.Parse(element.Attribute(name)!.Value, CultureInfo.InvariantCulture);
}

/// <summary>A page and its lines, the page number among them.</summary>
public sealed record PdfPage(int Width, IReadOnlyList<PdfLine> Lines)
{
    public PdfLine PageNumber => Lines[^1];

    public IReadOnlyList<PdfLine> Body => [.. Lines.SkipLast(1)];
}

/// <summary>A line of a page.</summary>
/// <param name="Left">In pixels from the edge of the paper.</param>
/// <param name="Fonts">In the order of the text.</param>
public sealed record PdfLine(string Text, int Left, int Bottom, IReadOnlyList<string> Fonts);
