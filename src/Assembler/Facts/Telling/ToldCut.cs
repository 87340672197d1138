using DevZoneDocs.Assembler.Periods;

namespace DevZoneDocs.Assembler.Facts.Telling;

/// <summary>One breakdown of an indicator with its parts, as the sentences need them.</summary>
internal sealed record ToldCut(Breakdown Data, IReadOnlyList<ToldIndicator> Parts)
{
    public BreakdownMode Mode => Data.Mode;
}
