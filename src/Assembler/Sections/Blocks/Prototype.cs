using DocumentFormat.OpenXml;

namespace DevZoneDocs.Assembler.Sections.Blocks;

/// <summary>A copy of an element, detached and read to its end, of which many threads may make copies at once.</summary>
internal sealed class Prototype
{
    private readonly OpenXmlElement _element;
    private readonly bool _isDeep;

    public Prototype(OpenXmlElement element, bool deep)
    {
        (_element, _isDeep) = (element.CloneNode(deep), deep);

        // The SDK reads attributes and children when they are first asked for, which is no work for many threads at once.
        foreach (OpenXmlElement inner in _element.Descendants().Prepend(_element))
            Size += inner.HasAttributes ? 2 : 1;
        Size += _element.InnerText.Length / 100;
    }

    /// <summary>To look at only.</summary>
    public OpenXmlElement Element => _element;

    /// <summary>Roughly how much a copy takes: one for an element, one for a hundred characters.</summary>
    public int Size { get; }

    public OpenXmlElement Copy() => _element.CloneNode(_isDeep);
}
