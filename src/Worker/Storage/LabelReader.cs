using DevZoneDocs.Assembler.Drafts;
using DevZoneDocs.Assembler.OpenXml;

namespace DevZoneDocs.Worker.Storage;

/// <summary>Reads from a file what draft it is, where no row says so.</summary>
internal static class LabelReader
{
    /// <returns>Null for a file that is no whole draft of ours.</returns>
    public static DraftLabel? Read(byte[] content)
    {
        try
        {
            using MemoryStream stream = new(content, writable: false);
            return DraftLabel.Read(stream, "初稿");
        }
        catch (DocumentException)
        {
            return null;
        }
    }

    /// <returns>For a person, in Chinese.</returns>
    public static string Describe(string path) => Read(File.ReadAllBytes(path)) is { } label
        ? $"《{label.Title}》（{label.Zone}，{label.Report}，{label.Period}）"
        : "不是完整的初稿";
}
