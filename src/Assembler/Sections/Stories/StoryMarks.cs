using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Drawing.Wordprocessing;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Assembler.Sections.Stories;

/// <summary>What a story has that must come once only, or in pairs; in the order of the text. A fallback repeats its choice and is passed over.</summary>
internal sealed class StoryMarks
{
    private const string Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private const string Vml = "urn:schemas-microsoft-com:vml";

    private StoryMarks(OpenXmlElement root) => Root = root;

    public OpenXmlElement Root { get; }

    public List<OpenXmlElement> Bookmarks { get; } = [];

    public List<OpenXmlElement> Comments { get; } = [];

    public List<FieldChar> Fields { get; } = [];

    public List<DocProperties> Drawings { get; } = [];

    public List<SdtId> Controls { get; } = [];

    public List<OpenXmlElement> Revisions { get; } = [];

    /// <summary>The shapes of older programs, those of fallbacks included.</summary>
    public List<OpenXmlElement> Shapes { get; } = [];

    public bool Any =>
        Shapes.Count > 0 || Bookmarks.Count + Comments.Count + Fields.Count + Drawings.Count + Controls.Count + Revisions.Count > 0;

    public static StoryMarks Of(OpenXmlElement root)
    {
        StoryMarks marks = new(root);
        marks.Add(root);
        foreach (OpenXmlElement element in CompactRow.PassedBy(root))
            marks.Add(element);
        return marks;
    }

    public static long? RevisionId(OpenXmlElement revision) =>
        long.TryParse(revision.GetAttribute("id", Word).Value, out long id) ? id : null;

    public static void SetRevisionId(OpenXmlElement revision, long id) =>
        revision.SetAttribute(new OpenXmlAttribute("w", "id", Word, id.ToString(System.Globalization.CultureInfo.InvariantCulture)));

    private void Add(OpenXmlElement element)
    {
        switch (element)
        {
            case BookmarkStart or BookmarkEnd:
                Bookmarks.Add(element);
                break;
            case CommentRangeStart or CommentRangeEnd or CommentReference:
                Comments.Add(element);
                break;
            case FieldChar field:
                Fields.Add(field);
                break;
            case DocProperties drawing when !ShadowedText.IsIn(drawing):
                Drawings.Add(drawing);
                break;
            case SdtId control when !ShadowedText.IsIn(control):
                Controls.Add(control);
                break;
            case RunTrackChangeType or TrackChangeType when element is not Comment && RevisionId(element) is not null && !ShadowedText.IsIn(element):
                Revisions.Add(element);
                break;
            case { NamespaceUri: Vml, HasAttributes: true }:
                Shapes.Add(element);
                break;
            default:
                break;
        }
    }
}
