using System.Globalization;
using DevZoneDocs.Assembler.OpenXml.Carried;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Assembler.Documents;

/// <summary>
/// Brings the styles of templates into a document: what the layout has under a name is taken, what it lacks is imported with the
/// styles that it builds on and its numbering (docs/word/styles-by-name.md).
/// </summary>
internal sealed class StyleImporter
{
    private readonly Styles? _styles;
    private readonly NumberingImporter _numbering;
    private readonly Dictionary<(string Name, StyleValues Type), string> _idsByName;
    private readonly HashSet<string> _ids;
    private readonly HashSet<string> _names;

    public StyleImporter(WordprocessingDocument layout, NumberingImporter numbering)
    {
        (_styles, _numbering) = (layout.MainDocumentPart!.StyleDefinitionsPart?.Styles, numbering);
        List<Style> named = [.. (_styles?.Elements<Style>() ?? []).Where(style => style.StyleId?.Value is not null)];
        _ids = new HashSet<string>(named.Select(style => style.StyleId!.Value!), StringComparer.OrdinalIgnoreCase);
        _idsByName = [];
        foreach (Style style in named)
        {
            foreach (string name in NamesOf(style))
                _idsByName.TryAdd(Key(name, TypeOf(style)), style.StyleId!.Value!);
        }

        _names = new HashSet<string>(_idsByName.Keys.Select(key => key.Name), StringComparer.Ordinal);
    }

    /// <returns>The id of the layout's own style of this name, or null.</returns>
    public string? Known(string name, StyleValues type) => _idsByName.GetValueOrDefault(Key(name, type));

    /// <returns>The id of the style, imported if need be; null where neither layout nor template has it.</returns>
    public string? Import(string name, StyleValues type, CarriedContent carried)
    {
        if (Known(name, type) is { } known)
            return known;
        if (_styles is null || carried.Style(name) is not { } markup || new Style(markup) is not { } style || TypeOf(style) != type)
            return null;
        style.StyleId = FreeId(style.StyleId?.Value ?? "Style");
        style.StyleName!.Val = FreeName(name);

        // Known before its parents are looked for: styles may name each other in a ring.
        _idsByName.Add(Key(name, type), style.StyleId!);
        Point(style.BasedOn, type, carried);
        Point(style.NextParagraphStyle, StyleValues.Paragraph, carried);
        Point(style.LinkedStyle, type == StyleValues.Character ? StyleValues.Paragraph : StyleValues.Character, carried);
        foreach (NumberingId number in style.Descendants<NumberingId>().Where(number => number.Val?.Value is not 0).ToList())
            _numbering.Point(number, carried);
        _styles.AppendChild(style);
        return style.StyleId;
    }

    /// <summary>Adds a style that neither layout nor template has.</summary>
    /// <returns>Its id, another than the one wished for where that is taken.</returns>
    public string Add(Style style, Styles styles)
    {
        style.StyleId = FreeId(style.StyleId!.Value!);
        _idsByName.Add(Key(style.StyleName!.Val!.Value!, TypeOf(style)), style.StyleId!);
        styles.AppendChild(style);
        return style.StyleId!;
    }

    private void Point(String253Type? reference, StyleValues type, CarriedContent carried)
    {
        if (reference?.Val?.Value is { } name && Import(name, type, carried) is { } id)
            reference.Val = id;
        else
            reference?.Remove();
    }

    private string FreeId(string wished)
    {
        string id = wished;
        for (int i = 1; !_ids.Add(id); i++)
            id = wished + i.ToString(CultureInfo.InvariantCulture);
        return id;
    }

    /// <summary>A name may be taken by a style of another type, and Word lets a name be given once.</summary>
    private string FreeName(string wished)
    {
        string name = wished;
        for (int i = 2; !_names.Add(name.ToUpperInvariant()); i++)
            name = string.Create(CultureInfo.InvariantCulture, $"{wished} {i}");
        return name;
    }

    private static IEnumerable<string> NamesOf(Style style) =>
        new[] { style.StyleName?.Val?.Value ?? "" }.Concat(style.Aliases?.Val?.Value?.Split(',') ?? []).Where(name => name.Length > 0);

    private static (string, StyleValues) Key(string name, StyleValues type) => (BuiltInStyles.Known(name).ToUpperInvariant(), type);

    private static StyleValues TypeOf(Style style) => style.Type?.Value ?? StyleValues.Paragraph;
}
