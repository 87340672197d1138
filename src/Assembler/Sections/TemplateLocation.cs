namespace DevZoneDocs.Assembler.Sections;

/// <summary>A place in a template that its author can find in Word.</summary>
/// <param name="Template">The template's name, such as economy/review.</param>
/// <param name="Paragraph">Counted from 1 through the part, its tables and text boxes; 0 where there is none.</param>
/// <param name="Tag">The tag as it is written, or empty.</param>
public sealed record TemplateLocation(string Template, int Paragraph, string Tag)
{
    /// <summary>How many characters of the paragraph stand before the tag.</summary>
    public int Offset { get; init; }

    /// <summary>The part of the document, in Word's words (正文, 页眉, 脚注, 文本框); empty for a section template, which is a body alone.</summary>
    public string Part { get; init; } = "";

    public override string ToString()
    {
        string paragraph = Paragraph > 0 ? $"第{Paragraph}段" : "";
        return Part.Length + paragraph.Length > 0 ? $"{Template}，{Part}{paragraph}" : Template;
    }
}
