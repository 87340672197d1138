using DevZoneDocs.Assembler.Polishing.Requests;

namespace DevZoneDocs.Assembler.Polishing.Slots;

/// <summary>Letters of a sentence that leave only as a slot.</summary>
internal readonly record struct SlotSpan(int Start, int Length, SlotKind Kind)
{
    public int End => Start + Length;
}
