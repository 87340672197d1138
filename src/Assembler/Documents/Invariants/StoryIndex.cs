using DocumentFormat.OpenXml;

namespace DevZoneDocs.Assembler.Documents.Invariants;

/// <summary>The elements of a story, walked once and sorted by their types: every rule asks, and a walk costs the SDK far more than a list.</summary>
internal sealed class StoryIndex
{
    private readonly List<OpenXmlElement> _all = [];
    private readonly Dictionary<Type, List<OpenXmlElement>> _byType = [];

    public StoryIndex(IEnumerable<OpenXmlElement> elements)
    {
        foreach (OpenXmlElement element in elements)
        {
            _all.Add(element);
            if (!_byType.TryGetValue(element.GetType(), out List<OpenXmlElement>? alike))
                _byType.Add(element.GetType(), alike = []);
            alike.Add(element);
        }
    }

    /// <summary>In the order of the text; a type that others are made from is asked of each of them.</summary>
    public IEnumerable<T> Of<T>()
        where T : OpenXmlElement
    {
        List<Type> types = [.. _byType.Keys.Where(type => type.IsAssignableTo(typeof(T)))];
        return types.Count switch
        {
            0 => [],
            1 => _byType[types[0]].Cast<T>(),
            _ => _all.OfType<T>(),
        };
    }
}
