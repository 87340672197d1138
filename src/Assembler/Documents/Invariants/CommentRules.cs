using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Assembler.Documents.Invariants;

/// <summary>A comment is referred to once from the text, and the range that it is about begins and ends.</summary>
internal static class CommentRules
{
    public static IEnumerable<string> Check(DocumentStories stories)
    {
        HashSet<string> comments = [.. stories.All<Comment>().Select(each => each.Id?.Value ?? "")];
        List<string> starts = [.. stories.All<CommentRangeStart>().Select(each => each.Id?.Value ?? "")];
        List<string> ends = [.. stories.All<CommentRangeEnd>().Select(each => each.Id?.Value ?? "")];
        List<string> references = [.. stories.All<CommentReference>().Select(each => each.Id?.Value ?? "")];
        return
        [
            .. starts.Except(ends).Select(id => $"The range of comment {id} does not end."),
            .. ends.Except(starts).Select(id => $"The range of comment {id} ends and has not begun."),
            .. starts.Except(references).Select(id => $"The range of comment {id} has no reference to the comment."),
            .. references.Except(comments).Select(id => $"Comment {id} is referred to and does not exist."),
            .. comments.Except(references).Select(id => $"Comment {id} is not referred to from the text."),
            .. Repeated(starts).Concat(Repeated(ends)).Concat(Repeated(references)).Distinct()
                .Select(id => $"Comment {id} is anchored more than once."),
        ];
    }

    private static IEnumerable<string> Repeated(List<string> ids) =>
        ids.GroupBy(id => id).Where(group => group.Skip(1).Any()).Select(group => group.Key);
}
