using DocumentFormat.OpenXml;

namespace DevZoneDocs.Assembler.Sections;

/// <summary>A section with its facts written in, ready to be composed.</summary>
/// <param name="StyleNames">By the style ids that the blocks use.</param>
internal sealed record MergedSection(IReadOnlyList<OpenXmlElement> Blocks, IReadOnlyDictionary<string, string> StyleNames);
