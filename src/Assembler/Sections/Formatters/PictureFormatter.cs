using DevZoneDocs.Assembler.Facts;
using DevZoneDocs.Assembler.Sections.Pictures;
using DevZoneDocs.Assembler.Sections.Tags;

namespace DevZoneDocs.Assembler.Sections.Formatters;

/// <summary>
/// Writes a picture: <c>图片: '60mm x 40mm'</c> fits it into a frame, without an argument it has the size that its file says. The
/// tag is written by a node of its own.
/// </summary>
internal sealed class PictureFormatter : IFactFormatter
{
    public string English => "picture";

    public string Chinese => "图片";

    public FactNode? Apply(FactNode? node, string? argument) => node;

    public static bool IsIn(ValueTag tag) => CallIn(tag) is not null;

    /// <returns>Null where the tag says none, or one that cannot be read.</returns>
    public static PictureSize? FrameOf(ValueTag tag) => CallIn(tag)?.Argument is { } argument ? PictureSize.TryParseFrame(argument) : null;

    /// <returns>What is wrong with the tag's frame, or null.</returns>
    public static Mistake? Problem(ValueTag tag) => CallIn(tag)?.Argument is { } argument && PictureSize.TryParseFrame(argument) is null
        ? TemplateMessages.BadFrame(tag.Source, argument)
        : null;

    private static FormatterCall? CallIn(ValueTag tag) => tag.Formatters.FirstOrDefault(call => call.Name is "picture" or "图片");
}
