using DevZoneDocs.Assembler.Polishing.Prose;
using DevZoneDocs.Assembler.Polishing.Requests;

namespace DevZoneDocs.Assembler.Polishing.Slots;

/// <summary>Which letters of a sentence are in slots; of two finds that meet, the first has the letters.</summary>
internal sealed class Coverage(string plain)
{
    private readonly SlotKind?[] _kinds = new SlotKind?[plain.Length];
    private readonly int[] _finds = new int[plain.Length];
    private int _count;

    public bool IsCovered(int index) => _kinds[index] is not null;

    public bool IsName(int index) => _kinds[index] == SlotKind.Name;

    /// <summary>An anchor is a slot of its own, and cuts one that would go over it.</summary>
    public void Add(int start, int length, SlotKind kind)
    {
        _count++;
        for (int i = start; i < start + length; i++)
        {
            if (_kinds[i] is not null || plain[i] == ProseSentence.Anchor)
                continue;
            _kinds[i] = kind;
            _finds[i] = _count;
        }
    }

    /// <summary>In order. What is of one find is one, and what is of one kind and touches, but for names: of two firms each has its own.</summary>
    public IEnumerable<SlotSpan> Spans()
    {
        for (int start = 0; start < plain.Length;)
        {
            int end = start + 1;
            if (_kinds[start] is not { } kind)
            {
                start = end;
                continue;
            }

            while (end < plain.Length && _kinds[end] == kind && (_finds[end] == _finds[start] || kind is not SlotKind.Name))
                end++;
            yield return new SlotSpan(start, end - start, kind);
            start = end;
        }
    }
}
