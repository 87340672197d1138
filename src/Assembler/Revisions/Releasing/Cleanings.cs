using DevZoneDocs.Assembler.Revisions.Releasing.Cleaning;

namespace DevZoneDocs.Assembler.Revisions.Releasing;

/// <summary>All that is cleaned when a file is released.</summary>
internal static class Cleanings
{
    public static IReadOnlyList<ICleaning> All { get; } =
    [
        new FactMemory(),
        new DoneComments(),
        new WorkingSettings(),
        new Names(),
        new HalfWidthMarks(),
        new StraightQuotes(),
    ];
}
