using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Testing.Outlines;

/// <summary>What a paragraph has of its own beside its style, in words, <c>jc=center left=1920</c>, and back.</summary>
internal static class ParagraphWords
{
    public static string Of(ParagraphProperties? properties) =>
        properties is null ? "" : string.Join(' ', Words(properties).Where(word => word is not null));

    /// <exception cref="FormatException">A word is not known.</exception>
    public static void Apply(ParagraphProperties properties, string words)
    {
        foreach (string word in words.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            ApplyWord(properties, word.Split('=')[0], word[(word.IndexOf('=') + 1)..]);
    }

    private static IEnumerable<string?> Words(ParagraphProperties properties)
    {
        Indentation? indentation = properties.Indentation;
        NumberingProperties? numbering = properties.NumberingProperties;
        yield return Flag("keepNext", properties.KeepNext);
        yield return Flag("pageBreakBefore", properties.PageBreakBefore);
        yield return numbering is null
            ? null
            : $"num={numbering.NumberingId?.Val?.InnerText}/{numbering.NumberingLevelReference?.Val?.InnerText ?? "0"}";
        yield return Value("left", indentation?.Left);
        yield return Value("right", indentation?.Right);
        yield return Value("firstLine", indentation?.FirstLine);
        yield return Value("hanging", indentation?.Hanging);
        yield return Value("jc", properties.Justification?.Val);
        yield return properties.ParagraphMarkRunProperties?.GetFirstChild<Inserted>() is null ? null : "ins";
        yield return properties.ParagraphMarkRunProperties?.GetFirstChild<Deleted>() is null ? null : "del";
        yield return properties.SectionProperties is null ? null : "section";
    }

    private static void ApplyWord(ParagraphProperties properties, string name, string value)
    {
        switch (name)
        {
            case "keepNext": properties.KeepNext = new KeepNext { Val = OnOff(value) }; break;
            case "pageBreakBefore": properties.PageBreakBefore = new PageBreakBefore { Val = OnOff(value) }; break;
            case "num": properties.NumberingProperties = Numbering(value.Split('/')); break;
            case "left": Indentation(properties).Left = value; break;
            case "right": Indentation(properties).Right = value; break;
            // The style's indent in characters would win over the twips given here.
            case "firstLine": (Indentation(properties).FirstLine, Indentation(properties).FirstLineChars) = (value, 0); break;
            case "hanging": (Indentation(properties).Hanging, Indentation(properties).FirstLineChars) = (value, 0); break;
            case "jc": properties.Justification = new() { Val = new() { InnerText = value } }; break;
            case "ins": (properties.ParagraphMarkRunProperties ??= new()).PrependChild(OutlineAuthor.Sign(new Inserted())); break;
            case "del": (properties.ParagraphMarkRunProperties ??= new()).PrependChild(OutlineAuthor.Sign(new Deleted())); break;
            default: throw new FormatException($"“{name}” is not a property of a paragraph that an outline can set");
        }
    }

    private static Indentation Indentation(ParagraphProperties properties) => properties.Indentation ??= new();

    private static NumberingProperties Numbering(string[] parts) => new(
        new NumberingLevelReference { Val = int.Parse(parts[1], CultureInfo.InvariantCulture) },
        new NumberingId { Val = int.Parse(parts[0], CultureInfo.InvariantCulture) });

    private static OnOffValue? OnOff(string value) => value == "0" ? false : null;

    private static string? Flag(string name, OnOffType? flag) =>
        flag is null ? null : flag.Val?.Value == false ? name + "=0" : name;

    private static string? Value(string name, OpenXmlSimpleType? value) =>
        value?.InnerText is { } text ? name + "=" + text : null;
}
