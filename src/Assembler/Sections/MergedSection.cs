using DevZoneDocs.Assembler.OpenXml.Carried;
using DocumentFormat.OpenXml;

namespace DevZoneDocs.Assembler.Sections;

/// <summary>A section with its facts written in, ready to be composed.</summary>
/// <param name="Blocks">In styles that are given by their names.</param>
/// <param name="Carried">What the blocks name.</param>
internal sealed record MergedSection(IReadOnlyList<OpenXmlElement> Blocks, CarriedContent Carried);
