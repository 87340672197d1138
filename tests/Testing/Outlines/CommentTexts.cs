using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Testing.Outlines;

/// <summary>What the comments of a document say, each on one line.</summary>
internal sealed class CommentTexts(WordprocessingCommentsPart? part)
{
    private readonly Dictionary<string, string> _texts = (part?.Comments?.Elements<Comment>() ?? [])
        .Where(comment => comment.Id?.Value is not null)
        .DistinctBy(comment => comment.Id!.Value)
        .ToDictionary(comment => comment.Id!.Value!, Text);

    public string Of(string? id) => id is not null && _texts.TryGetValue(id, out string? text) ? text : "?";

    private static string Text(Comment comment) => string
        .Join('\n', comment.Elements<Paragraph>().Select(paragraph => paragraph.InnerText))
        .Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace(">", "\\>", StringComparison.Ordinal)
        .Replace("‖", "\\‖", StringComparison.Ordinal)
        .Replace("¶", "\\¶", StringComparison.Ordinal)
        .Replace("\n", "\\n", StringComparison.Ordinal);
}
