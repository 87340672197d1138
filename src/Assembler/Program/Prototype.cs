using DevZoneDocs.Assembler.Compiling;
using DocumentFormat.OpenXml;

namespace DevZoneDocs.Assembler.Program;

/// <summary>A copy of an element, detached and read to its end, of which many threads may make copies at once.</summary>
internal sealed class Prototype
{
    private readonly OpenXmlElement _element;

    /// <param name="isRepeated">Whether the copies come to stand in several places of one document.</param>
    public Prototype(OpenXmlElement element, bool isRepeated)
    {
        _element = element.CloneNode(true);
        if (isRepeated)
            CopyMarks.Remove(_element);

        // The SDK reads attributes and children when they are first asked for, which is no work for many threads at once.
        foreach (OpenXmlElement inner in _element.Descendants().Prepend(_element))
            Size += inner.HasAttributes ? 2 : 1;
        Size += _element.InnerText.Length / 100;
    }

    /// <summary>Roughly how much a copy takes: one for an element, one for a hundred characters.</summary>
    public int Size { get; }

    public OpenXmlElement Copy() => _element.CloneNode(true);
}
