using System.Globalization;
using DevZoneDocs.Assembler.Program;

namespace DevZoneDocs.Assembler.Merging.Mends;

/// <summary>
/// Gives the shapes of older programs that were copied ids of their own; the kind of a shape is defined once, at its first.
/// </summary>
internal sealed class ShapeIds
{
    /// <summary>Behind any that Word gives by itself.</summary>
    private const int First = 500_000;

    private readonly HashSet<string> _seen = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> _renamed = new(StringComparer.Ordinal);
    private int _last = First;

    public void Mend(IReadOnlyList<Mark> story)
    {
        foreach (Mark mark in story)
        {
            if (mark.Kind == MarkKind.ShapeType && !_seen.Add(mark.Id))
                mark.Drop();
            else if (mark.Kind == MarkKind.Shape && !_seen.Add(mark.Id))
                Rename(mark);
            else if (mark.Kind == MarkKind.ShapeUse)
                mark.Id = _renamed.GetValueOrDefault(mark.Id, mark.Id);
        }
    }

    /// <summary>An embedded object stands behind the shape that it is seen as.</summary>
    private void Rename(Mark shape) =>
        _renamed[shape.Template.Id] = shape.Id = string.Create(CultureInfo.InvariantCulture, $"_x0000_s{++_last}");
}
