namespace DevZoneDocs.Assembler.Polishing;

/// <summary>A sentence that stays as it was, since its rewording changed what it says.</summary>
/// <param name="Paragraph">The number of its paragraph in the section, from 1.</param>
/// <param name="Proposed">The rewording, with the facts' own text; shortened where it is long, and without signs that cannot be written.</param>
/// <param name="Reasons">Each with the words of both.</param>
public sealed record KeptSentence(int Paragraph, string Original, string Proposed, IReadOnlyList<WordingReason> Reasons);
