using System.Globalization;
using DevZoneDocs.Assembler.Merging.Stories;
using DevZoneDocs.Assembler.Program;

namespace DevZoneDocs.Assembler.Merging.Mends;

/// <summary>Gives drawings, content controls and tracked changes that were copied ids of their own.</summary>
internal static class CopiedIds
{
    public static void Mend(IReadOnlyList<Mark> story, IdSpace ids)
    {
        foreach (Mark mark in story)
        {
            if (KindOf(mark) is { } kind && (!TryRead(mark, kind, out long id) || !ids.Claim(kind, id)))
                mark.Id = ids.Fresh(kind).ToString(CultureInfo.InvariantCulture);
        }
    }

    /// <summary>Takes note of the ids of a story that stays as it is.</summary>
    public static void Claim(IEnumerable<MarkTemplate> story, IdSpace ids)
    {
        foreach (MarkTemplate mark in story)
        {
            IdKind? kind = mark.Kind == MarkKind.BookmarkStart ? IdKind.Bookmark : KindOf(mark.Kind);
            if (kind is { } known && long.TryParse(mark.Id, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long id))
                ids.Claim(known, id);
        }
    }

    private static IdKind? KindOf(Mark mark) => KindOf(mark.Kind);

    private static IdKind? KindOf(MarkKind kind) => kind switch
    {
        MarkKind.Drawing => IdKind.Drawing,
        MarkKind.Control => IdKind.Control,
        MarkKind.Revision => IdKind.Revision,
        _ => null,
    };

    private static bool TryRead(Mark mark, IdKind kind, out long id) =>
        long.TryParse(mark.Id, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out id)
        && (kind != IdKind.Drawing || id is >= 0 and <= uint.MaxValue);
}
