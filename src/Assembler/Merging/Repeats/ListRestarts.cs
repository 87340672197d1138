using System.Globalization;
using DevZoneDocs.Assembler.Packaging;

namespace DevZoneDocs.Assembler.Merging.Repeats;

/// <summary>The lists that begin again within a merge: instances of a list of the template, one for each repeated piece.</summary>
/// <param name="lastId">The highest that the template has given.</param>
internal sealed class ListRestarts(int lastId)
{
    private readonly List<(int Id, int Origin)> _lists = [];
    private int _lastId = lastId;

    /// <returns>The id of another instance of the list.</returns>
    public int Begin(int origin)
    {
        _lists.Add((++_lastId, origin));
        return _lastId;
    }

    public void AddTo(PackageParts parts, NumberingTemplate? numbering)
    {
        if (_lists.Count == 0 || numbering is null)
            return;
        parts.Replace(numbering.Part, sink =>
        {
            sink.Write(numbering.Frame.Head.Span);
            foreach ((int id, int origin) in _lists)
                numbering.Lists.GetValueOrDefault(origin)?.WriteTo(sink, id.ToString(CultureInfo.InvariantCulture));
            sink.Write(numbering.Frame.Tail.Span);
        });
    }
}
