using DevZoneDocs.Assembler.Merging.Repeats;
using DevZoneDocs.Assembler.Merging.Stories;
using DevZoneDocs.Assembler.Packaging;
using DevZoneDocs.Assembler.Sections.Stories;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;

namespace DevZoneDocs.Assembler.Sections;

/// <summary>
/// A compiled template of a whole document (文档模板), with its headers, footers, notes, comments and text boxes: parsed once,
/// merged many times, by many threads at once. What has no tags stays in its package as it is.
/// </summary>
public sealed class DocumentTemplate
{
    internal DocumentTemplate(string name) => Name = name;

    public string Name { get; }

    /// <summary>What its author wants written for a tag without a datum.</summary>
    public MissingPolicy Missing { get; internal init; }

    /// <summary>The parts of its package, packed as they are.</summary>
    internal IReadOnlyList<PackedEntry> Entries { get; init; } = [];

    /// <summary>The name of the part with the body.</summary>
    internal string MainPart { get; init; } = "";

    /// <summary>The stories that have tags.</summary>
    internal IReadOnlyList<StoryTemplate> Stories { get; init; } = [];

    /// <summary>The parts with its notes and comments.</summary>
    internal IReadOnlyList<NotesTemplate> Notes { get; init; } = [];

    internal NotesTemplate Comments => Notes.First(notes => notes.Kind == NoteKind.Comment);

    /// <summary>The formulas in its tables, each with its place: what they come to is for Word to compute.</summary>
    internal IReadOnlyList<(TemplateLocation Place, string Instruction)> Formulas { get; init; } = [];

    internal NumberingTemplate? Numbering { get; init; }

    /// <summary>The relationships of the body's part that lead to a manifest of facts: of a template that was made of a draft.</summary>
    internal IReadOnlyList<string> Manifests { get; init; } = [];

    /// <summary>Where the comments that a merge adds may begin to be counted; those of the template that are copied go on far behind.</summary>
    internal int FirstCommentId => (int)Math.Clamp(LastNoteIds.GetValueOrDefault(NoteKind.Comment, -1) + 1, 0, int.MaxValue / 2);

    /// <summary>Behind the ids of its own bookmarks those of facts are counted.</summary>
    internal int LastBookmarkId { get; init; }

    /// <summary>The ids of the stories that are left as they are.</summary>
    internal IdSpace Ids { get; init; } = new();

    internal IReadOnlyDictionary<NoteKind, long> LastNoteIds { get; init; } = new Dictionary<NoteKind, long>();

    internal IReadOnlySet<string> BookmarkNames { get; init; } = new HashSet<string>();

    internal int LastListId { get; init; }

    /// <param name="name">As its author knows it, for messages.</param>
    /// <exception cref="TemplateException">With every mistake in the template.</exception>
    /// <exception cref="DocumentException">The file is no .docx.</exception>
    public static DocumentTemplate Parse(Stream docx, string name)
    {
        using MemoryStream given = new();
        docx.CopyTo(given);
        return Packages.Read(given, name, document => IsPlain(document) ? new DocumentCompiler(document, name).Compile(Sound(given)) : null)
            ?? ParsePlain(given, name);
    }

    /// <summary>Whether it is a document already, and without the comments of a check.</summary>
    private static bool IsPlain(WordprocessingDocument document) =>
        document.DocumentType == WordprocessingDocumentType.Document && AuthoredComments.Of(document, AuthoredComments.Linter).Count == 0;

    private static DocumentTemplate ParsePlain(MemoryStream given, string name)
    {
        given.Position = 0;
        byte[] package = AuthoredComments.Strip(PlainDocument.Of(given, name), name, AuthoredComments.Linter);
        using MemoryStream reading = new(package, writable: false);
        return Packages.Read(reading, name, (WordprocessingDocument document) => new DocumentCompiler(document, name).Compile(Sound(reading)));
    }

    /// <summary>As it goes into what is merged: addresses that are none stay there.</summary>
    private static byte[] Sound(MemoryStream package)
    {
        package.Position = 0;
        return PackageMender.TryMend(package, keepsAddresses: true) ?? package.ToArray();
    }
}
