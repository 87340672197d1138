using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Assembler.Sections.Repeats;

/// <summary>The lists that begin again within a merge: instances of a list of the template, one for each repeated piece.</summary>
/// <param name="lastId">The highest that the template has given.</param>
internal sealed class ListRestarts(int lastId)
{
    private const int Levels = 9;

    private readonly List<(int Id, int Origin)> _lists = [];
    private int _lastId = lastId;

    /// <returns>The id of another instance of the list.</returns>
    public int Begin(int origin)
    {
        _lists.Add((++_lastId, origin));
        return _lastId;
    }

    /// <returns>Whether anything was added.</returns>
    public bool AddTo(Numbering numbering)
    {
        if (_lists.Count == 0)
            return false;
        Dictionary<int, NumberingInstance> instances = numbering.Elements<NumberingInstance>()
            .Where(instance => instance.NumberID?.Value is not null)
            .DistinctBy(instance => instance.NumberID!.Value)
            .ToDictionary(instance => instance.NumberID!.Value);
        Dictionary<int, AbstractNum> lists = numbering.Elements<AbstractNum>()
            .Where(list => list.AbstractNumberId?.Value is not null)
            .DistinctBy(list => list.AbstractNumberId!.Value)
            .ToDictionary(list => list.AbstractNumberId!.Value);
        OpenXmlElement? last = numbering.Elements<NumberingInstance>().LastOrDefault();
        foreach ((int id, int origin) in _lists)
        {
            if (instances.TryGetValue(origin, out NumberingInstance? own))
                last = last!.InsertAfterSelf(Restarted(own, id, lists.GetValueOrDefault(own.AbstractNumId?.Val?.Value ?? -1)));
        }

        return true;
    }

    /// <summary>Each level begins as the template has it begin.</summary>
    private static NumberingInstance Restarted(NumberingInstance own, int id, AbstractNum? list)
    {
        NumberingInstance copy = (NumberingInstance)own.CloneNode(true);
        copy.NumberID = id;
        copy.DurableId = null;
        for (int level = 0; level < Levels; level++)
        {
            LevelOverride? given = copy.Elements<LevelOverride>().FirstOrDefault(each => each.LevelIndex?.Value == level);
            if (given is null)
                copy.AppendChild(given = new LevelOverride { LevelIndex = level });
            if (given.StartOverrideNumberingValue is not null)
                continue;
            Level? defined = given.Level ?? list?.Elements<Level>().FirstOrDefault(each => each.LevelIndex?.Value == level);
            given.StartOverrideNumberingValue = new StartOverrideNumberingValue { Val = defined?.StartNumberingValue?.Val?.Value ?? 1 };
        }

        return copy;
    }
}
