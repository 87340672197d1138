using DevZoneDocs.Assembler.Checks.Data.Placed;

namespace DevZoneDocs.Assembler.Checks.Data;

/// <summary>The parts of a whole with their figures, as a finding lists them; of a very long list its beginning.</summary>
internal static class PartList
{
    private const int Shown = 30;

    public static string Of(IReadOnlyList<PlacedIndicator> parts)
    {
        string some = string.Join("、", parts.Take(Shown).Select(part => part.Name + part.Text));
        return parts.Count > Shown ? $"{some}等{parts.Count}项" : some;
    }
}
