namespace DevZoneDocs.Assembler.Sections;

/// <summary>A place in a template that its author can find in Word.</summary>
/// <param name="Template">The template's name, such as economy/review.</param>
/// <param name="Paragraph">Counted from 1 through body and tables; 0 where there is none.</param>
/// <param name="Tag">The tag as it is written, or empty.</param>
public sealed record TemplateLocation(string Template, int Paragraph, string Tag)
{
    /// <summary>How many characters of the paragraph stand before the tag.</summary>
    public int Offset { get; init; }

    public override string ToString()
    {
        string paragraph = Paragraph > 0 ? $"，第{Paragraph}段" : "";
        return $"{Template}{paragraph}";
    }
}
