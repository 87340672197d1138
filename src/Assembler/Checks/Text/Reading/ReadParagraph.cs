namespace DevZoneDocs.Assembler.Checks.Text.Reading;

/// <summary>A paragraph as a file holds it.</summary>
/// <param name="Text">With every space that stands in the file.</param>
/// <param name="Number">What Word counts and shows before it, or nothing.</param>
/// <param name="Spot">Where it stands when not in the body: 表1第2行第3格, 脚注1, 页眉; or nothing.</param>
/// <param name="IsHeading">Whether its style says that it is a heading.</param>
internal sealed record ReadParagraph(string Text, Story Story, string Number = "", string Spot = "", bool IsHeading = false)
{
    /// <summary>The stretches of the text that bookmarks of ours span.</summary>
    public IReadOnlyList<TextMark> Marks { get; init; } = [];
}
