namespace DevZoneDocs.Assembler.OpenXml.Carried;

/// <summary>A numbering of a template: its definition, what one list of it changes, and the pictures of its bullets.</summary>
/// <param name="Definition">The markup of an abstractNum, without the styles that are linked to it.</param>
/// <param name="Overrides">The markup of each lvlOverride.</param>
internal sealed record CarriedList(string Definition, IReadOnlyList<string> Overrides, IReadOnlyList<CarriedBullet> Bullets);

/// <summary>A picture that stands for a number.</summary>
/// <param name="Id">The id by which the definition names it.</param>
/// <param name="Markup">The markup of a numPicBullet.</param>
internal sealed record CarriedBullet(int Id, string Markup);
