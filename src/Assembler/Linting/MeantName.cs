using DevZoneDocs.Assembler.Sections.Tags;

namespace DevZoneDocs.Assembler.Linting;

/// <summary>What an author may have meant by a path that leads nowhere: one of three, or none.</summary>
/// <param name="List">The list whose items have the name.</param>
/// <param name="Slip">The name in sight that it differs from by a slip of the pen.</param>
/// <param name="Nearest">The nearest path, where nothing else can be meant.</param>
internal sealed record MeantName(string? List, string? Slip, string? Nearest)
{
    public static readonly MeantName None = new(null, null, null);

    public static MeantName By(TagPath path, FoundName found, NameScope scope)
    {
        string name = path.Segments[0];
        if (found.At == 0 && Suggestions.ListWith(name, scope) is { } list)
            return new MeantName(list, null, null);
        if (!scope.Names.Contains(name) && Suggestions.SlipOf(name, scope) is { } slip)
            return new MeantName(null, slip, null);
        return found.Sureness == Sureness.Unknown ? new MeantName(null, null, Suggestions.Nearest(path, found)) : None;
    }
}
