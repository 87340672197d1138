using DevZoneDocs.Assembler.Checks;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Office2013.Word;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Assembler.Revisions.Releasing.Open;

/// <summary>Comments that nobody has marked as done.</summary>
internal sealed class OpenComments : IOpenThing
{
    private const int Quoted = 30;

    public IEnumerable<Finding> Look(Candidate candidate)
    {
        HashSet<string> done = [.. (candidate.Main.WordprocessingCommentsExPart?.CommentsEx?.Elements<CommentEx>() ?? [])
            .Where(comment => comment.Done?.Value == true)
            .Select(comment => comment.ParaId?.Value)
            .OfType<string>()];
        Dictionary<string, CommentRangeStart> places = candidate.Stories.All<CommentRangeStart>()
            .Where(start => start.Id?.Value is not null)
            .GroupBy(start => start.Id!.Value!)
            .ToDictionary(group => group.Key, group => group.First());
        foreach (Comment comment in candidate.Main.WordprocessingCommentsPart?.Comments?.Elements<Comment>() ?? [])
        {
            if (comment.Elements<Paragraph>().LastOrDefault()?.ParagraphId?.Value is { } id && done.Contains(id))
                continue;
            string text = comment.InnerText.Length > Quoted ? $"{comment.InnerText[..Quoted]}…" : comment.InnerText;
            OpenXmlElement? place = places.GetValueOrDefault(comment.Id?.Value ?? "");
            yield return new Finding("R03", Severity.Error, place is null ? "全文" : candidate.PlaceOf(place), $"批注没有处理：“{text}”", "处理后删除批注，或标为已解决");
        }
    }
}
