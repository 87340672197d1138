using DevZoneDocs.Assembler.OpenXml.Carried;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Assembler.Sections.Carrying;

/// <summary>Takes the styles that a template's text is in, and those that they build on, along by their names.</summary>
internal sealed class StyleCarrier
{
    private readonly Dictionary<string, Style> _byName = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> _namesById = new(StringComparer.Ordinal);
    private readonly Queue<string> _wanted = [];
    private readonly HashSet<string> _taken = new(StringComparer.OrdinalIgnoreCase);
    private readonly CarriedContent _content;
    private readonly ListCarrier _lists;

    public StyleCarrier(MainDocumentPart main, CarriedContent content, ListCarrier lists)
    {
        (_content, _lists) = (content, lists);
        foreach (Style style in main.StyleDefinitionsPart?.Styles?.Elements<Style>() ?? [])
        {
            if (style is not { StyleId.Value: { } id, StyleName.Val.Value: { } given })
                continue;
            string name = BuiltInStyles.Known(given);
            _namesById.TryAdd(id, name);
            _byName.TryAdd(name, style);
        }
    }

    /// <param name="body">Its styles are given by their names.</param>
    public void Take(OpenXmlElement body)
    {
        foreach (OpenXmlElement reference in StyleReferences.In(body))
            Want(StyleReferences.Get(reference));
        while (_wanted.TryDequeue(out string? name))
        {
            if (_byName.TryGetValue(name, out Style? style))
                _content.AddStyle(name, Markup(style, name));
        }
    }

    private string Markup(Style original, string name)
    {
        Style style = (Style)original.CloneNode(true);
        style.StyleName!.Val = name;
        style.Default = null;
        foreach (OpenXmlElement change in style.Descendants().Where(each => each is Rsid || each.LocalName.EndsWith("Change", StringComparison.Ordinal)).ToList())
            change.Remove();
        NameParent(style.BasedOn);
        NameParent(style.LinkedStyle);
        NameParent(style.NextParagraphStyle);
        foreach (NumberingId number in style.Descendants<NumberingId>().ToList())
            _lists.Take(number);
        return style.OuterXml;
    }

    private void NameParent(String253Type? reference)
    {
        if (reference is null)
            return;
        if (_namesById.GetValueOrDefault(reference.Val?.Value ?? "") is not { } name)
        {
            reference.Remove();
            return;
        }

        reference.Val = name;
        Want(name);
    }

    private void Want(string name)
    {
        if (_taken.Add(name))
            _wanted.Enqueue(name);
    }
}
