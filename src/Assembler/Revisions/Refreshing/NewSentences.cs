using DevZoneDocs.Assembler.Revisions.Memory;
using DevZoneDocs.Assembler.Revisions.Reading;

namespace DevZoneDocs.Assembler.Revisions.Refreshing;

/// <summary>A paragraph of the newer draft, of which nothing stands in the editor's file.</summary>
/// <param name="Paragraph">Its place in the newer draft.</param>
/// <param name="Before">The last thing before it in the newer draft that stands in the editor's file.</param>
internal sealed record NewSentences(int Paragraph, IReadOnlyList<WrittenSentence> Sentences, TextRange Before);
