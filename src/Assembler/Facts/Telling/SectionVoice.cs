using DevZoneDocs.Assembler.Periods;

namespace DevZoneDocs.Assembler.Facts.Telling;

/// <summary>Who speaks in a section, of when, and how: what its first sentence begins with.</summary>
/// <param name="When">The reporting period as a sentence begins with it.</param>
/// <param name="AsOf">Its end, as of which is told what there is.</param>
/// <param name="Zone">The zone's own word for itself.</param>
/// <param name="HasSaidPeriod">Whether the lead-in, or the figures of a section before, have named the period already.</param>
/// <param name="IsLater">Whether a section before has told figures, and whose they are; a year that is named again is 全年.</param>
internal sealed record SectionVoice(Period Report, Fact When, Fact AsOf, Fact Zone, bool HasSaidPeriod, bool IsLater, TellingOptions Options);
