using DevZoneDocs.Assembler.Sections.Carrying;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Drawing.Wordprocessing;
using DocumentFormat.OpenXml.Wordprocessing;
using M = DocumentFormat.OpenXml.Math;

namespace DevZoneDocs.Assembler.Sections;

/// <summary>
/// Finds the tags of a story that stand elsewhere than in the runs of its paragraphs: in formulas, where a value is written as plain
/// text, and where nothing can be written (instructions of fields, descriptions of shapes), which is a mistake. None is left in silence.
/// </summary>
/// <param name="part">The part of the document, for messages; empty for a section template.</param>
internal sealed class TextTags(string template, string part, List<TemplateProblem> problems)
{
    private const string Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private readonly Dictionary<OpenXmlElement, IReadOnlyList<TextPiece>> _texts = [];
    private int _paragraph;
    private int _offset;

    /// <summary>The texts with tags, in the order of the story.</summary>
    public IReadOnlyDictionary<OpenXmlElement, IReadOnlyList<TextPiece>> Texts => _texts;

    /// <summary>Reads a story before its runs are cut.</summary>
    public void Read(OpenXmlElement story)
    {
        foreach (OpenXmlElement element in story.Descendants())
        {
            if (element is Paragraph && !ShadowedText.IsIn(element) && !NoteInliner.IsInlined(element))
                (_paragraph, _offset) = (_paragraph + 1, 0);
            else if (element is M.Text formula && formula.Text.Contains("{{", StringComparison.Ordinal))
                ReadFormula(formula);
            else
                Look(element);
        }
    }

    /// <summary>Puts the tags among others in the order of the text.</summary>
    public IReadOnlyList<PlacedTag> Among(IReadOnlyList<PlacedTag> others)
    {
        List<PlacedTag> all = [.. others];
        foreach (PlacedTag tag in _texts.Values.SelectMany(pieces => pieces).Select(piece => piece.Tag).OfType<PlacedTag>())
        {
            int at = all.FindIndex(other => (other.Location.Paragraph, other.Location.Offset)
                .CompareTo((tag.Location.Paragraph, tag.Location.Offset)) > 0);
            all.Insert(at < 0 ? all.Count : at, tag);
        }

        return all;
    }

    private void Look(OpenXmlElement element)
    {
        if (element is Text text)
            _offset += text.Text.Length;
        else if (element is FieldCode code)
            Refuse(code.Text, "域的代码");
        else if (element is SimpleField field)
            Refuse(field.Instruction?.Value, "域的代码");
        else if (element is OpenXmlUnknownElement { HasChildren: false } unknown && !ShadowedText.IsIn(unknown))
            Refuse(unknown.InnerText, "Word 不认识的内容");
        else if (element.HasAttributes && (element.NamespaceUri != Word || element is Hyperlink))
            LookAtAttributes(element);
    }

    private void LookAtAttributes(OpenXmlElement element)
    {
        foreach (OpenXmlAttribute attribute in element.GetAttributes()
            .Where(attribute => attribute.Value?.Contains("{{", StringComparison.Ordinal) == true))
        {
            // The description of a picture or a chart is read as a tag; Word says it twice, and its title goes with it.
            bool isRead = attribute.LocalName == "descr"
                ? element is DocProperties || element.LocalName == "cNvPr"
                : attribute.LocalName == "title" && element is DocProperties { Description.Value: { } description }
                    && TagIn(description) is not null;
            if (!isRead && !ShadowedText.IsIn(element))
                Refuse(attribute.Value, element is Hyperlink ? "链接的提示" : element.LocalName == "textpath" ? "水印或艺术字" : "图形的属性");
        }
    }

    private void ReadFormula(M.Text formula)
    {
        IReadOnlyList<TextPiece> pieces = TextPiece.Read(formula.Text, At("") with { Offset = _offset }, "公式", problems);
        if (pieces.Count > 1)
            _texts.Add(formula, pieces);
    }

    private void Refuse(string? text, string where)
    {
        if (TagIn(text) is { } tag)
            problems.Add(new TemplateProblem(At(tag), TemplateMessages.NotHere(tag, where)));
    }

    /// <summary>The first tag of a text, as it is written; null where there is none.</summary>
    public static string? TagIn(string? text)
    {
        int start = text?.IndexOf("{{", StringComparison.Ordinal) ?? -1;
        if (start < 0)
            return null;
        int end = text!.IndexOf("}}", start, StringComparison.Ordinal);
        return end < 0 ? null : text[start..(end + 2)];
    }

    private TemplateLocation At(string tag) => new(template, _paragraph, tag) { Part = part };
}
