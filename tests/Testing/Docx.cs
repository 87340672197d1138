using DevZoneDocs.Testing.Outlines;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Testing;

/// <summary>Documents for tests, made from outlines on the layout after GB/T 9704.</summary>
public static class Docx
{
    /// <summary>The layout as it was when the tests were built.</summary>
    public static Stream Layout() => typeof(Docx).Assembly.GetManifestResourceStream("gbt9704.docx")
        ?? throw new FileNotFoundException("There was no src/Templates/Layouts/gbt9704.docx when the test kit was built.");

    /// <summary>A package with the layout's styles, settings, numbering and page set-up, and the outline's blocks.</summary>
    /// <exception cref="FormatException">With the number of the line that cannot be read.</exception>
    public static byte[] FromOutline(string outline, Stream layout)
    {
        using var stream = new MemoryStream();
        layout.CopyTo(stream);
        using (var document = WordprocessingDocument.Open(stream, isEditable: true))
            Fill(document.MainDocumentPart!, outline);
        return StablePackage.Of(stream.ToArray());
    }

    /// <inheritdoc cref="FromOutline(string, Stream)"/>
    public static byte[] FromOutline(string outline)
    {
        using Stream layout = Layout();
        return FromOutline(outline, layout);
    }

    /// <summary>An open document, to be read and changed, from the lines of an outline.</summary>
    public static WordprocessingDocument Body(params IReadOnlyList<string> lines) => Open(FromOutline(string.Join('\n', lines)));

    /// <summary>Opens a copy of the package, to be read and changed.</summary>
    public static WordprocessingDocument Open(byte[] package)
    {
        var stream = new MemoryStream();
        stream.Write(package);
        return WordprocessingDocument.Open(stream, isEditable: true);
    }

    /// <summary>The document as it is now.</summary>
    public static byte[] Bytes(WordprocessingDocument document)
    {
        using var stream = new MemoryStream();
        document.Clone(stream).Dispose();
        return StablePackage.Of(stream.ToArray());
    }

    /// <summary>A changed copy of the package.</summary>
    public static byte[] Edit(byte[] package, Action<WordprocessingDocument> change)
    {
        using WordprocessingDocument document = Open(package);
        change(document);
        return Bytes(document);
    }

    private static void Fill(MainDocumentPart main, string outline)
    {
        Body body = main.Document.Body!;
        var reader = new OutlineReader(StyleIds(main));
        var pageSetup = (SectionProperties?)body.GetFirstChild<SectionProperties>()?.CloneNode(deep: true);
        body.RemoveAllChildren();
        body.Append(reader.Read(outline));
        if (pageSetup is not null)
            body.AppendChild<OpenXmlElement>(pageSetup);
        OutlineAuthor.Number(body);
        if (reader.Comments.HasChildren)
            main.AddNewPart<WordprocessingCommentsPart>("rIdComments").Comments = reader.Comments;
    }

    private static HashSet<string> StyleIds(MainDocumentPart main) =>
        [.. main.StyleDefinitionsPart!.Styles!.Elements<Style>().Select(style => style.StyleId!.Value!)];
}
