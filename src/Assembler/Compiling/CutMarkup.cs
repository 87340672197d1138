using System.Globalization;
using System.Text;
using System.Xml;
using DevZoneDocs.Assembler.Program;
using DocumentFormat.OpenXml;

namespace DevZoneDocs.Assembler.Compiling;

/// <summary>
/// Cuts the markup of an element where something is to be written that is not known yet. Each such place gets a sign that no text has, the
/// element is written once, and the markup is cut at the signs.
/// </summary>
internal sealed class CutMarkup
{
    /// <summary>A code point that Unicode keeps from all text.</summary>
    private const string Sign = "\U0010FFFE";

    private static readonly byte[] SignBytes = Encoding.UTF8.GetBytes(Sign);

    private readonly List<(MarkTemplate? Mark, CutExtent Extent)> _cuts = [];

    /// <summary>Lets a mark stand in the place of an attribute's value.</summary>
    public void Attribute(OpenXmlElement element, string name, string uri, MarkTemplate mark, CutExtent extent = CutExtent.Value)
    {
        string prefix = element.GetAttributes().FirstOrDefault(attribute => attribute.LocalName == name && attribute.NamespaceUri == uri)
            .Prefix ?? "w";
        element.SetAttribute(new OpenXmlAttribute(uri.Length == 0 ? "" : prefix, name, uri, SignOf(mark, extent)));
    }

    /// <summary>Lets a mark stand in the place of an element that has a parent.</summary>
    public void Element(OpenXmlElement element, MarkTemplate? mark)
    {
        element.InsertBeforeSelf(Hole(mark));
        element.Remove();
    }

    /// <summary>Lets a mark stand behind the children of an element.</summary>
    public void Append(OpenXmlElement element, MarkTemplate? mark) => element.AppendChild(Hole(mark));

    /// <summary>Lets a mark stand before the children of an element.</summary>
    public void Prepend(OpenXmlElement element, MarkTemplate? mark) => element.PrependChild(Hole(mark));

    /// <summary>A text that is cut out of the markup for a mark.</summary>
    public string Text(MarkTemplate? mark = null) => SignOf(mark, CutExtent.Value);

    /// <returns>Markup, and the mark that stands behind it; none behind the last.</returns>
    public IReadOnlyList<(ReadOnlyMemory<byte> Markup, MarkTemplate? Mark)> Cut(ReadOnlyMemory<byte> markup)
    {
        if (_cuts.Count == 0)
            return [(markup, null)];
        List<(ReadOnlyMemory<byte>, MarkTemplate?)> pieces = [];
        int from = 0;
        for (int at = Next(markup, from); at >= 0; at = Next(markup, from))
        {
            int digits = at + SignBytes.Length;
            int end = Next(markup, digits);
            (MarkTemplate? mark, CutExtent extent) = _cuts[int.Parse(markup.Span[digits..end], CultureInfo.InvariantCulture)];
            end += SignBytes.Length;
            (int start, int behind) = Extent(markup.Span, at, end, extent);
            if (extent == CutExtent.WholeAttribute)
                mark = mark! with { Pieces = [(markup[start..at], MarkValue.Id), (markup[end..behind], MarkValue.None)] };
            pieces.Add((markup[from..start], mark));
            from = behind;
        }

        pieces.Add((markup[from..], null));
        return pieces;
    }

    private static (int Start, int Behind) Extent(ReadOnlySpan<byte> markup, int at, int end, CutExtent extent) => extent switch
    {
        CutExtent.WholeAttribute => (markup[..at].LastIndexOf((byte)' '), end + 1),
        CutExtent.Element => (at - "<!--".Length, end + "-->".Length),
        _ => (at, end),
    };

    private static int Next(ReadOnlyMemory<byte> markup, int from)
    {
        int at = markup.Span[from..].IndexOf(SignBytes);
        return at < 0 ? at : from + at;
    }

    /// <summary>
    /// The SDK forgets what such a node says when it is asked for its attributes: nobody may look through an element any more.
    /// </summary>
    private OpenXmlMiscNode Hole(MarkTemplate? mark) => new(XmlNodeType.Comment, $"<!--{SignOf(mark, CutExtent.Element)}-->");

    private string SignOf(MarkTemplate? mark, CutExtent extent)
    {
        _cuts.Add((mark, extent));
        return string.Create(CultureInfo.InvariantCulture, $"{Sign}{_cuts.Count - 1}{Sign}");
    }
}

/// <summary>How much is cut out.</summary>
internal enum CutExtent
{
    Value,
    WholeAttribute,
    Element,
}
