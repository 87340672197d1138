using DevZoneDocs.Assembler.Facts;
using DevZoneDocs.Assembler.Merging.Stories;
using DevZoneDocs.Assembler.OpenXml.Carried;
using DevZoneDocs.Assembler.Program;
using DevZoneDocs.Assembler.Sections.Formatters;
using DevZoneDocs.Assembler.Sections.Pictures;
using DevZoneDocs.Assembler.Sections.Tags;

namespace DevZoneDocs.Assembler.Sections;

/// <summary>What a template is merged with: the names in scope, and the writer of what they come to.</summary>
/// <param name="Missing">Makes the gap for a tag that nothing answers.</param>
internal sealed record MergeContext(Scope Scope, ValueWriter Writer, DraftLedger Ledger, IGapMaker Missing, MergeBudget Budget)
{
    /// <summary>Parts of parts of parts are more than any report has; a fragment that includes itself without end stops here.</summary>
    private const int MaxIncludes = 32;

    /// <summary>What the merged blocks name.</summary>
    public CarriedContent Carried { get; init; } = new();

    /// <summary>Gives the pictures that data name by a file.</summary>
    public IPictureSource Pictures { get; init; } = NoPictures.Instance;

    private int IncludeDepth { get; init; }

    public MissingPolicy MissingPolicy { get; init; }

    /// <summary>What a merged document has besides its text; null where sections are merged, which have text alone.</summary>
    public DocumentLedger? Document { get; init; }

    /// <exception cref="TemplateException">Fragments include each other without end.</exception>
    public MergeContext Deeper(string fragment) => IncludeDepth < MaxIncludes
        ? this with { IncludeDepth = IncludeDepth + 1 }
        : throw new TemplateException([new TemplateProblem(new TemplateLocation($"Fragments/{fragment}", 0, ""), TemplateMessages.TooDeep($"{{{{> {fragment}}}}}", MaxIncludes))]);

    public MergeContext Inside(RepeatedItems items, int index) => this with { Scope = Scope.With(items, index) };

    /// <returns>The value of a tag after its formatters; a gap where there is none.</returns>
    public FactNode Read(ValueTag tag, TemplateLocation location)
    {
        Resolution found = Scope.Resolve(tag.Path);
        FactNode? node = FormatterList.Apply(tag.Formatters, WithGaps(found.Node, tag, location));
        if (found.IsBorrowed)
            Missing.ReportBorrowed(tag.Source, tag.Path, location);
        if (!found.IsKnown && node is null)
            Missing.ReportUnknown(tag.Source, tag.Path, Scope, location);
        else if (node is FactList or FactFlag or FactRecord { Default: null })
            Missing.ReportUnwritable(tag.Source, location);
        FactNode written = node is Fact or FactProse or FactNumber or FactRecord { Default: not null }
            ? node
            : Missing.For(tag, found.IsKnown, Scope, location);
        Budget.Write(LengthOf(written));
        return written;
    }

    /// <summary>An item without a value is not passed over where the items are written in a row.</summary>
    private FactNode? WithGaps(FactNode? node, ValueTag tag, TemplateLocation location)
    {
        if (node is not FactList list || tag.Formatters.Count == 0 || !list.Items.Any(item => item is FactAbsent))
            return node;
        return list with { Items = [.. list.Items.Select(item => item is FactAbsent ? Missing.For(tag, true, Scope, location) : item)] };
    }

    /// <summary>Writes the gap of a drawing that its datum gives nothing for.</summary>
    public void WriteGap(ValueTag tag, TemplateLocation location, RunMarkup run, Output output)
    {
        Resolution found = Scope.Resolve(tag.Path);
        if (!found.IsKnown)
            Missing.ReportUnknown(tag.Source, tag.Path, Scope, location);
        Writer.Write(Missing.For(tag, found.IsKnown, Scope, location), run, output);
    }

    private static int LengthOf(FactNode node) => node switch
    {
        Fact fact => fact.Phrase.Lead.Length + fact.Phrase.Text.Length,
        FactRecord { Default: { } fact } => LengthOf(fact),
        FactProse prose => prose.Pieces.Sum(piece => piece.Fact is { } fact ? LengthOf(fact) : piece.Text.Length),
        _ => 1,
    };

    /// <returns>The items to repeat a block for; none where the list is absent.</returns>
    public IReadOnlyList<FactNode> ReadItems(EachTag tag, TemplateLocation location)
    {
        Resolution found = Scope.Resolve(tag.Path);
        if (found.Node is FactList list)
            return list.Items;
        if (!found.IsKnown)
            Missing.ReportUnknown(tag.Source, tag.Path, Scope, location);
        else if (found.Node is not null)
            Missing.ReportNoList(tag.Source, location);
        return [];
    }
}
