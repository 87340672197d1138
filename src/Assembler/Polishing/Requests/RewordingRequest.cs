namespace DevZoneDocs.Assembler.Polishing.Requests;

/// <summary>The sentences of one section that may leave the house, in order, with slots for all that may not.</summary>
/// <param name="Sentences">Of one paragraph or more; the id tells which stand in one paragraph.</param>
public sealed record RewordingRequest(IReadOnlyList<SlottedSentence> Sentences);

/// <summary>A sentence in which slots stand for facts, figures and names.</summary>
/// <param name="Id">The number of its paragraph and its own in it: <c>2.1</c>.</param>
/// <param name="Text">With the marks of its slots: <c>全区实现⟦N1⟧⟦N2⟧，⟦N3⟧。</c></param>
/// <param name="Slots">In the order in which they stand; a slot is in one sentence of a request only.</param>
public sealed record SlottedSentence(string Id, string Text, IReadOnlyList<Slot> Slots);
