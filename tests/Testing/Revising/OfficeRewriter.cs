using System.Globalization;
using System.Xml.Linq;

namespace DevZoneDocs.Testing.Revising;

/// <summary>
/// Writes the text of a document as Word and WPS are known to when they save it: marks of sessions, runs cut at every change of
/// script, marks of the spelling check, remembered page breaks, ids of paragraphs, properties that say what was so anyway.
/// </summary>
public static class OfficeRewriter
{
    private static readonly XNamespace W = DocumentXml.W;
    private static readonly XNamespace W14 = "http://schemas.microsoft.com/office/word/2010/wordml";
    private static readonly XNamespace Mc = "http://schemas.openxmlformats.org/markup-compatibility/2006";

    public static byte[] Rewrite(byte[] docx)
    {
        XElement document = DocumentXml.Read(docx);
        DeclareWord2010(document);
        int number = 0;
        foreach (XElement paragraph in document.Descendants(W + "p").ToList())
        {
            number++;
            paragraph.SetAttributeValue(W + "rsidR", Session(number));
            paragraph.SetAttributeValue(W + "rsidRDefault", Session(number / 3));
            paragraph.SetAttributeValue(W14 + "paraId", (0x10000000 + number).ToString("X8", CultureInfo.InvariantCulture));
            foreach (XElement run in paragraph.Elements(W + "r").Concat(paragraph.Elements(W + "ins").Elements(W + "r")).ToList())
                Cut(run, number);
            if (number % 4 == 0 && paragraph.Elements(W + "r").FirstOrDefault() is { } first)
                first.AddBeforeSelf(new XElement(W + "proofErr", new XAttribute(W + "type", "spellStart")));
            if (number % 4 == 0 && paragraph.Elements(W + "r").LastOrDefault() is { } last)
                last.AddAfterSelf(new XElement(W + "proofErr", new XAttribute(W + "type", "spellEnd")));
        }

        return DocumentXml.Write(docx, document);
    }

    /// <summary>Chinese and Latin each in runs of their own, with the hint that Word gives the Chinese.</summary>
    private static void Cut(XElement run, int number)
    {
        if (run.Elements().Where(element => element.Name != W + "rPr").ToList() is not [{ } text] || text.Name != W + "t" || text.Value.Length == 0)
            return;
        List<XElement> cut = [];
        for (int start = 0; start < text.Value.Length;)
        {
            int end = start + 1;
            while (end < text.Value.Length && IsHan(text.Value[end]) == IsHan(text.Value[start]))
                end++;
            cut.Add(RunOf(run, text.Value[start..end], number + cut.Count, IsHan(text.Value[start])));
            start = end;
        }

        if (number % 5 == 0)
            cut[^1].Elements(W + "t").First().AddBeforeSelf(new XElement(W + "lastRenderedPageBreak"));
        run.ReplaceWith(cut);
    }

    private static XElement RunOf(XElement run, string text, int number, bool isHan)
    {
        XElement? properties = run.Element(W + "rPr") is { } own ? new XElement(own) : null;
        if (isHan)
        {
            properties ??= new XElement(W + "rPr");
            if (properties.Element(W + "rFonts") is { } fonts)
                fonts.SetAttributeValue(W + "hint", "eastAsia");
            else if (properties.Element(W + "rStyle") is { } style)
                style.AddAfterSelf(new XElement(W + "rFonts", new XAttribute(W + "hint", "eastAsia")));
            else
                properties.AddFirst(new XElement(W + "rFonts", new XAttribute(W + "hint", "eastAsia")));
        }

        return new XElement(
            W + "r",
            new XAttribute(W + "rsidRPr", Session(number)),
            properties,
            new XElement(W + "t", text[0] == ' ' || text[^1] == ' ' ? new XAttribute(XNamespace.Xml + "space", "preserve") : null, text));
    }

    private static void DeclareWord2010(XElement document)
    {
        document.SetAttributeValue(XNamespace.Xmlns + "w14", W14.NamespaceName);
        document.SetAttributeValue(XNamespace.Xmlns + "mc", Mc.NamespaceName);
        document.SetAttributeValue(Mc + "Ignorable", "w14");
    }

    private static bool IsHan(char letter) => letter is >= '\u2E80' and <= '\u9FFF' or >= '\uFF00' and <= '\uFFEF' or '“' or '”' or '—';

    private static string Session(int number) => (0x00A10000 + number).ToString("X8", CultureInfo.InvariantCulture);
}
