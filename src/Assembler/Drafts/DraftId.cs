using System.Security.Cryptography;
using DevZoneDocs.Assembler.Documents;
using DevZoneDocs.Assembler.Polishing;
using DevZoneDocs.Assembler.Program;
using DocumentFormat.OpenXml.Packaging;

namespace DevZoneDocs.Assembler.Drafts;

/// <summary>Names a draft after what was composed and what it was composed with: no clock and no chance has a part in it.</summary>
internal static class DraftId
{
    private const int Length = 32;

    public static string Of(ComposedReport report, IReadOnlyList<PolishedSection> polished)
    {
        MainDocumentPart main = report.Document.MainDocumentPart!;
        string notes = main.FootnotesPart?.Footnotes?.OuterXml + main.EndnotesPart?.Endnotes?.OuterXml;
        string comments = string.Concat(report.Merged.Ledger.Comments);
        string polish = string.Concat(PolishEntries.Of(polished));
        return ContentHash.Of(main.Document.Body!.OuterXml + notes + comments + report.Merged.Plan.Report.Fingerprint + polish)[..Length];
    }

    /// <summary>Of a document that no report definition stands behind.</summary>
    /// <param name="write">Writes its text.</param>
    public static string Of(Action<MarkupSink> write)
    {
        using HashSink sink = new();
        write(sink);
        return sink.Finish()[..Length];
    }

    private sealed class HashSink : MarkupSink, IDisposable
    {
        private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

        public override void Write(ReadOnlySpan<byte> bytes) => _hash.AppendData(bytes);

        public string Finish() => Convert.ToHexStringLower(_hash.GetHashAndReset());

        public void Dispose() => _hash.Dispose();
    }
}
