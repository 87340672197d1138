using DevZoneDocs.Assembler.Revisions.Releasing.Open;

namespace DevZoneDocs.Assembler.Revisions.Releasing;

/// <summary>All that may be open in a file, in the order in which a person closes it.</summary>
internal static class OpenThings
{
    public static IReadOnlyList<IOpenThing> All { get; } =
    [
        new Gaps(),
        new Tags(),
        new OpenComments(),
        new OpenRevisions(),
        new Highlights(),
        new HiddenText(),
    ];
}
