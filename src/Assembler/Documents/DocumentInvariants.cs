using DevZoneDocs.Assembler.Documents.Invariants;
using DocumentFormat.OpenXml.Packaging;

namespace DevZoneDocs.Assembler.Documents;

/// <summary>The rules of a sound document that the schema does not know and Word does.</summary>
public static class DocumentInvariants
{
    private static readonly IReadOnlyList<Func<DocumentStories, IEnumerable<string>>> Rules =
    [
        TableRules.Check,
        IdRules.Check,
        BookmarkRules.Check,
        CommentRules.Check,
        StyleRules.Check,
        NumberingRules.Check,
        RevisionRules.Check,
        NoteRules.Check,
        PageRules.Check,
        SpaceRules.Check,
        OrderRules.Check,
    ];

    /// <summary>One sentence for each break of a rule, with its part and the paragraph it stands in; none for a sound document.</summary>
    /// <param name="document">A document open for reading at least.</param>
    /// <param name="isTemplate">Whether tags are to be expected in its text.</param>
    public static IReadOnlyList<string> Check(WordprocessingDocument document, bool isTemplate = false)
    {
        // Nothing else can be read where the package itself is torn: the SDK throws on a part that is not there.
        string[] torn = [.. PackageRules.Torn(document)];
        if (torn.Length > 0)
            return torn;
        var stories = new DocumentStories(document);
        IEnumerable<string> tags = isTemplate ? [] : TagRules.Check(stories);
        return
        [
            .. PackageRules.Foreign(document, stories),
            .. RelationshipRules.Check(document),
            .. PartRules.Check(document),
            .. Rules.SelectMany(rule => rule(stories)),
            .. tags,
        ];
    }
}
