using DocumentFormat.OpenXml;

namespace DevZoneDocs.Assembler.Documents.Repairs;

/// <summary>All repairs of a merged block. None hangs on what another does; they stand in the order in which they were found needful.</summary>
internal static class RepairList
{
    private static readonly IRepair[] All = [new TablePages(), new CommentReferencesLast(), new PictureLines(), new TableGrids()];

    public static void Apply(OpenXmlElement block)
    {
        foreach (IRepair repair in All)
            repair.Apply(block);
    }
}
