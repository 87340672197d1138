using DevZoneDocs.Assembler.Merging.Stories;
using DevZoneDocs.Assembler.Program;

namespace DevZoneDocs.Assembler.Merging.Repeats;

/// <summary>The part of a template that holds its lists.</summary>
/// <param name="Part">Its name in the package.</param>
/// <param name="Frame">Up to where more instances of a list may stand, and behind it.</param>
/// <param name="Lists">An instance of each list that begins again, with its id left open.</param>
internal sealed record NumberingTemplate(string Part, StoryFrame Frame, IReadOnlyDictionary<int, MarkTemplate> Lists);
