using DevZoneDocs.Assembler.Revisions.Memory;
using DevZoneDocs.Assembler.Revisions.Reading;

namespace DevZoneDocs.Assembler.Revisions.Locating;

/// <summary>A sentence of the draft in the editor's file.</summary>
/// <param name="AsGenerated">Where it stands letter by letter as it was generated; null where an editor has changed it or taken it out.</param>
internal sealed record FoundSentence(WrittenSentence Sentence, TextRange? AsGenerated, IReadOnlyList<FoundFact> Facts)
{
    /// <summary>Where it stands, if only by one of its facts.</summary>
    public TextRange? Place => AsGenerated ?? Facts.FirstOrDefault(fact => fact.Range is not null)?.Range;
}
