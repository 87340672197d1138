using DevZoneDocs.Assembler.Polishing.Reading;

namespace DevZoneDocs.Assembler.Polishing.Comparing;

/// <summary>A place at which the rewording says something else.</summary>
internal sealed record ChangeGap(IReadOnlyList<Token> Dropped, IReadOnlyList<Token> Added)
{
    public string DroppedText => string.Concat(Dropped.Select(token => token.Text));

    public string AddedText => string.Concat(Added.Select(token => token.Text));
}
