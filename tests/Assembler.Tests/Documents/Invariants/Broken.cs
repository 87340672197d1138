using DevZoneDocs.Assembler.Documents;
using DocumentFormat.OpenXml.Packaging;

namespace DevZoneDocs.Assembler.Tests.Documents.Invariants;

/// <summary>Sound documents of one paragraph, broken in one way.</summary>
internal static class Broken
{
    public static IReadOnlyList<string> By(Action<MainDocumentPart> change) => By("正文", change);

    public static IReadOnlyList<string> By(string outline, Action<MainDocumentPart> change)
    {
        byte[] sound = Docx.FromOutline(outline);
        DocxAssert.Sound(sound);
        using WordprocessingDocument document = Docx.Open(Docx.Edit(sound, opened => change(opened.MainDocumentPart!)));
        return DocumentInvariants.Check(document);
    }
}
