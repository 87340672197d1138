namespace DevZoneDocs.Assembler.Polishing.Requests;

/// <summary>A place in a sentence that a model may move and never fill (占位).</summary>
/// <param name="Name"><c>N1</c>, counted through one request.</param>
/// <param name="Kind">What stands there, so that the words around it can be chosen.</param>
public sealed record Slot(string Name, SlotKind Kind)
{
    /// <summary>How it is written in a sentence: <c>⟦N1⟧</c>.</summary>
    public string Mark => $"⟦{Name}⟧";
}
