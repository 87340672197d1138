using DevZoneDocs.Assembler.Checks;
using DevZoneDocs.Assembler.Documents;
using DevZoneDocs.Assembler.Drafts;
using DevZoneDocs.Assembler.Facts;
using DevZoneDocs.Assembler.Merging;
using DevZoneDocs.Assembler.Packaging;
using DevZoneDocs.Assembler.Periods;
using DevZoneDocs.Assembler.Program;
using DevZoneDocs.Assembler.Sections;
using DevZoneDocs.Assembler.Sections.Pictures;

namespace DevZoneDocs.Assembler;

/// <summary>The front door for any template and any data: a document template and facts in, a document out.</summary>
public static class TemplateMerger
{
    /// <exception cref="PeriodDataException">Data are missing, and the options do not bear it.</exception>
    /// <exception cref="TemplateException">The template with these data comes to more than any document.</exception>
    /// <exception cref="DocumentException">The document would break a rule of Word that its template keeps.</exception>
    public static MergedFile Merge(DocumentTemplate template, JsonFacts data, MergeOptions options)
    {
        MergedFile merged = Merge(template, data.Root, options);
        IEnumerable<Finding> removed = data.Removed.Select(
            text => new Finding("M01", Severity.Warning, text.Place, text.Message, "在数据中改正这段文字"));
        IEnumerable<Finding> stale = template.Formulas.Select(formula => new Finding(
            "M02", Severity.Info, formula.Place.ToString(), $"表格公式“{formula.Instruction}”的结果要更新", "打开时由 Word 更新；没有更新的，全选后按 F9"));
        return merged with { Findings = Finding.InOrder([.. merged.Findings, .. removed, .. stale]) };
    }

    /// <inheritdoc cref="Merge(DocumentTemplate, JsonFacts, MergeOptions)"/>
    public static MergedFile Merge(DocumentTemplate template, FactRecord facts, MergeOptions options) =>
        Packages.Guard(template.Name, () => MergeInto(template, facts, options));

    private static MergedFile MergeInto(DocumentTemplate template, FactRecord facts, MergeOptions options)
    {
        DocumentGaps gaps = new(options.Missing ?? template.Missing);
        using DocumentMerger merger = new(template)
        {
            Pictures = options.Pictures ?? NoPictures.Instance,
            Sentences = options.MarkFacts ? new SentenceBook() : null,
        };
        return options.MarkFacts ? MergeMarked(merger, template, facts, gaps) : MergePlain(merger, facts, gaps);
    }

    private static MergedFile MergePlain(DocumentMerger merger, FactRecord facts, DocumentGaps gaps)
    {
        PlainWriter writer = new();
        merger.Merge(facts, writer, new DraftLedger(), gaps);
        gaps.ThrowIfRefused();
        return new MergedFile(merger.Parts().Write(), Finding.InOrder(gaps.Findings), writer.FactCount, writer.GapCount);
    }

    private static MergedFile MergeMarked(DocumentMerger merger, DocumentTemplate template, FactRecord facts, DocumentGaps gaps)
    {
        DraftLedger ledger = new(template.FirstCommentId, template.LastBookmarkId);
        merger.Merge(facts, new FactWriter(ledger), ledger, gaps);
        gaps.ThrowIfRefused();
        merger.AddComments(CommentParagraphs.Markup(ledger.Comments, template.FirstCommentId, template.Comments.Declared));
        PackageParts parts = merger.Parts();
        PackageMarks.Add(parts, template, DraftId.Of(merger.WriteText), ledger, merger.Sentences!.Sentences);
        return new MergedFile(parts.Write(), Finding.InOrder(gaps.Findings), ledger.Facts.Count, ledger.GapCount);
    }
}

/// <summary>How a template is merged.</summary>
public sealed record MergeOptions
{
    /// <summary>What is written for a tag without a datum; as the template says where null.</summary>
    public MissingPolicy? Missing { get; init; }

    /// <summary>Whether each value is marked as a fact, as in drafts; not by default.</summary>
    public bool MarkFacts { get; init; }

    /// <summary>Gives the pictures that data name by a file; none where null.</summary>
    public IPictureSource? Pictures { get; init; }
}

/// <summary>What a merge came to.</summary>
/// <param name="Content">The .docx.</param>
/// <param name="Findings">Errors first.</param>
/// <param name="FactCount">How many values were written.</param>
/// <param name="GapCount">How many of these are missing.</param>
public sealed record MergedFile(ReadOnlyMemory<byte> Content, IReadOnlyList<Finding> Findings, int FactCount, int GapCount);
