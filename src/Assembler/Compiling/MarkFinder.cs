using System.Globalization;
using DevZoneDocs.Assembler.Program;
using DevZoneDocs.Assembler.Sections;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Drawing.Wordprocessing;
using DocumentFormat.OpenXml.Vml.Office;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Assembler.Compiling;

/// <summary>
/// Finds in an element what must be there once only, in pairs, or in step with what stands around it, and leaves it open in a copy that is
/// about to be written. A fallback repeats its choice: only its shapes are looked at.
/// </summary>
internal sealed class MarkFinder(StorySettings settings, MarkupWriter writer, CutMarkup cut, MergedTables tables, bool isRepeated)
{
    private const string Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string Word14 = "http://schemas.microsoft.com/office/word/2010/wordml";
    private const string Drawing14 = "http://schemas.microsoft.com/office/word/2010/wordprocessingDrawing";
    private const string Vml = "urn:schemas-microsoft-com:vml";

    private static readonly (string Name, string Uri)[] CopyIds = [("paraId", Word14), ("textId", Word14), ("anchorId", Drawing14),
        ("editId", Drawing14)];

    /// <param name="original">As it stands in the template, where it can be seen what is around it.</param>
    /// <param name="isDeep">Whether the copy has what is inside the original.</param>
    public void Find(OpenXmlElement original, OpenXmlElement copy, bool isDeep)
    {
        List<OpenXmlElement> originals = [original];
        List<OpenXmlElement> copies = [copy];
        if (isDeep)
        {
            originals.AddRange(original.Descendants());
            copies.AddRange(copy.Descendants());
        }

        for (int i = 0; i < originals.Count; i++)
        {
            if (i > 0 && OfElement(originals[i]) is { } whole)
            {
                int inside = copies[i].Descendants().Count();
                cut.Element(copies[i], whole);
                i += inside;
            }
            else
            {
                LeaveOpen(originals[i], copies[i]);
            }
        }
    }

    /// <summary>The mark that a whole element is, which may come to be left out.</summary>
    public MarkTemplate? OfElement(OpenXmlElement element) => element switch
    {
        BookmarkStart start =>
            MarkupScope.WithId(start.CloneNode(true), MarkKind.BookmarkStart, writer) with
            {
                Id = start.Id?.Value ?? "",
                Name = start.Name?.Value ?? ""
            },
        BookmarkEnd end => MarkupScope.WithId(end.CloneNode(true), MarkKind.BookmarkEnd, writer) with { Id = end.Id?.Value ?? "" },
        CommentRangeStart start =>
            MarkupScope.WithId(start.CloneNode(true), MarkKind.CommentStart, writer) with { Id = start.Id?.Value ?? "" },
        CommentRangeEnd end => MarkupScope.WithId(end.CloneNode(true), MarkKind.CommentEnd, writer) with { Id = end.Id?.Value ?? "" },
        CommentReference reference =>
            MarkupScope.WithId(reference.CloneNode(true), MarkKind.CommentReference, writer) with { Id = reference.Id?.Value ?? "" },
        FieldChar field => new MarkTemplate(KindOf(field), Whole(settings.Fields.Formulas.ContainsKey(field) ? Dirty(field) : field)),
        { NamespaceUri: Vml, LocalName: "shapetype" } => IdOf(element, "") is { } id
            ? new MarkTemplate(MarkKind.ShapeType, Whole(element)) { Id = id } : null,
        VerticalMerge merge => OfMerge(merge),
        _ => null,
    };

    /// <summary>Lets a line be as high as a picture that comes to stand in it.</summary>
    public void LeaveLineOpen(ParagraphProperties copy)
    {
        SpacingBetweenLines? spacing = copy.SpacingBetweenLines;
        MarkTemplate free = new(MarkKind.Line, Whole(PictureLine.Freed(spacing)));
        MarkTemplate line = new(MarkKind.Line, spacing is null ? [] : Whole(spacing)) { Otherwise = free };
        cut.Element(copy.SpacingBetweenLines ??= new SpacingBetweenLines(), line);
    }

    private void LeaveOpen(OpenXmlElement original, OpenXmlElement copy)
    {
        if (settings.IsNote && !isRepeated)
            LeaveCopyIdsOpen(copy);
        switch (original)
        {
            case FootnoteEndnoteType or Comment when settings.IsNote:
                cut.Attribute(copy, "id", Word, new MarkTemplate(MarkKind.Note, MarkTemplate.IdAlone) { Id = IdOf(original, Word) ?? "" });
                break;
            case DocProperties drawing when !ShadowedText.IsIn(drawing):
                cut.Attribute(copy, "id", "", new MarkTemplate(MarkKind.Drawing, MarkTemplate.IdAlone) { Id = IdOf(drawing, "") ?? "" });
                break;
            case SdtId control when !ShadowedText.IsIn(control):
                cut.Attribute(copy, "val", Word,
                    new MarkTemplate(MarkKind.Control, MarkTemplate.IdAlone) { Id = control.Val?.InnerText ?? "" });
                break;
            case Text text when settings.Fields.Sequences.TryGetValue(text, out string? instruction):
                ((Text)copy).Text = cut.Text(new MarkTemplate(MarkKind.Sequence,
                    [(ReadOnlyMemory<byte>.Empty, MarkValue.Text)])
                { Id = instruction, Name = text.Text });
                break;
            case SimpleField when settings.Fields.Formulas.ContainsKey(original):
                ((SimpleField)copy).Dirty = true;
                break;
            case Hyperlink { Anchor.Value: { } anchor } when NamesBookmark(anchor):
                cut.Attribute(copy, "anchor", Word, new MarkTemplate(MarkKind.BookmarkUse, MarkTemplate.NameAlone) { Name = anchor });
                break;
            case SimpleField { Instruction.Value: { } instruction } when NamesBookmark(instruction):
                cut.Attribute(copy, "instr", Word, new MarkTemplate(MarkKind.BookmarkUse, MarkTemplate.NameAlone) { Name = instruction });
                break;
            case FieldCode code when NamesBookmark(code.Text):
                ((FieldCode)copy).Text = cut.Text(new MarkTemplate(MarkKind.BookmarkUse,
                    [(ReadOnlyMemory<byte>.Empty, MarkValue.Text)])
                { Name = code.Text });
                break;
            case ParagraphProperties properties when isRepeated && settings.Lists?.Of(properties) is { } item:
                LeaveListOpen((ParagraphProperties)copy, item);
                break;
            case TableRow row when tables.Of(row) is { } table:
                cut.Prepend(copy, new MarkTemplate(MarkKind.MergedRow, []) { Cell = (table, 0, 0) });
                break;
            case OleObject { ShapeId.Value: { } shape }:
                cut.Attribute(copy, "ShapeID", "", new MarkTemplate(MarkKind.ShapeUse, MarkTemplate.IdAlone) { Id = shape });
                break;
            case { NamespaceUri: Vml } when IdOf(original, "") is { } shape:
                cut.Attribute(copy, "id", "", new MarkTemplate(MarkKind.Shape, MarkTemplate.IdAlone) { Id = shape });
                break;
            default:
                LeaveRevisionOpen(original, copy);
                break;
        }
    }

    private void LeaveRevisionOpen(OpenXmlElement original, OpenXmlElement copy)
    {
        bool isRevision = original is RunTrackChangeType or TrackChangeType
            || original.LocalName.EndsWith("Change", StringComparison.Ordinal);
        if (isRevision && original is not Comment && IdOf(original, Word) is { } id
            && long.TryParse(id, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _) && !ShadowedText.IsIn(original))
            cut.Attribute(copy, "id", Word, new MarkTemplate(MarkKind.Revision, MarkTemplate.IdAlone) { Id = id });
    }

    private void LeaveCopyIdsOpen(OpenXmlElement copy)
    {
        foreach ((string name, string uri) in CopyIds.Where(_ => copy is Paragraph or TableRow or Inline or Anchor))
        {
            if (copy.GetAttributes().FirstOrDefault(attribute => attribute.LocalName == name && attribute.NamespaceUri == uri)
                .Value is { } id)
                cut.Attribute(copy, name, uri, new MarkTemplate(MarkKind.CopyId, []) { Id = id }, CutExtent.WholeAttribute);
        }
    }

    private void LeaveListOpen(ParagraphProperties copy, (int List, int Level) item)
    {
        MarkTemplate id = new(MarkKind.ListItem, []);
        NumberingProperties restarted = new(new NumberingLevelReference { Val = item.Level }, new NumberingId());
        CutMarkup ofId = new();
        ofId.Attribute(restarted.NumberingId!, "val", Word, id);
        IReadOnlyList<(ReadOnlyMemory<byte>, MarkValue)> pieces =
            [.. ofId.Cut(writer.Write(restarted)).Select(piece => (piece.Markup, piece.Mark is null ? MarkValue.None : MarkValue.Id))];
        MarkTemplate own = new(MarkKind.ListItem, copy.NumberingProperties is { } numbering ? Whole(numbering) : [])
        {
            Item = item,
            Otherwise = id with { Pieces = pieces }
        };
        cut.Element(copy.NumberingProperties ??= new NumberingProperties(), own);
    }

    /// <summary>To be brought up to date by Word when the document is opened.</summary>
    private static FieldChar Dirty(FieldChar field)
    {
        FieldChar dirty = (FieldChar)field.CloneNode(true);
        dirty.Dirty = true;
        return dirty;
    }

    private MarkTemplate? OfMerge(VerticalMerge merge)
    {
        (object? Table, int Column, int Span) cell = tables.Of(merge);
        if (cell.Table is null)
            return null;
        bool isBegun = merge.Val?.Value == MergedCellValues.Restart;
        MarkTemplate restart = new(MarkKind.MergedCell, Whole(new VerticalMerge { Val = MergedCellValues.Restart }));
        return new MarkTemplate(MarkKind.MergedCell, Whole(merge)) { Cell = cell, Otherwise = isBegun ? null : restart };
    }

    private bool NamesBookmark(string text) => isRepeated
        && settings.Bookmarks.Any(name => text.Contains(name, StringComparison.OrdinalIgnoreCase));

    private IReadOnlyList<(ReadOnlyMemory<byte>, MarkValue)> Whole(OpenXmlElement element) =>
        [(writer.Write(element.CloneNode(true)), MarkValue.None)];

    private static MarkKind KindOf(FieldChar field)
    {
        FieldCharValues kind = field.FieldCharType?.Value ?? FieldCharValues.End;
        return kind == FieldCharValues.Begin ? MarkKind.FieldBegin : kind == FieldCharValues.Separate ? MarkKind.FieldSeparator
            : MarkKind.FieldEnd;
    }

    private static string? IdOf(OpenXmlElement element, string uri) => element.HasAttributes
        ? element.GetAttributes().FirstOrDefault(attribute => attribute.LocalName == "id" && attribute.NamespaceUri == uri).Value
        : null;
}
