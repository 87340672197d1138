using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Assembler.Revisions.Releasing.Cleaning;

/// <summary>Comments that were marked as done, with all that programs keep about comments and their authors.</summary>
internal sealed class DoneComments : ICleaning
{
    public string? Clean(Candidate candidate)
    {
        MainDocumentPart main = candidate.Main;
        if (main.WordprocessingCommentsPart is not { } part)
            return null;
        HashSet<string> ids = [.. (part.Comments?.Elements<Comment>() ?? []).Select(comment => comment.Id?.Value).OfType<string>()];
        foreach (OpenXmlPartRootElement root in candidate.Texts.ToList())
            AuthoredComments.RemoveMarks(root, ids);
        main.DeletePart(part);
        main.DeleteParts(main.GetPartsOfType<WordprocessingCommentsExPart>().ToList());
        main.DeleteParts(main.GetPartsOfType<WordprocessingCommentsIdsPart>().ToList());
        main.DeleteParts(main.GetPartsOfType<WordCommentsExtensiblePart>().ToList());
        main.DeleteParts(main.GetPartsOfType<WordprocessingPeoplePart>().ToList());
        return ids.Count > 0 ? "去掉已解决的批注" : null;
    }
}
