using System.Globalization;
using DevZoneDocs.Assembler.Facts;
using DevZoneDocs.Assembler.Sections;
using DevZoneDocs.Assembler.Sections.Tags;

namespace DevZoneDocs.Assembler.Program;

/// <summary>A tag that writes a value as plain text, where no run can stand: in a formula.</summary>
internal sealed class TextOperation(ValueTag tag, TemplateLocation location) : Operation
{
    public override void Run(MergeContext context, Output output)
    {
        output.WriteText(TextOf(context.Read(tag, location)));
        output.Append(PieceKind.None);
    }

    private static string TextOf(FactNode node) => node switch
    {
        Fact fact => fact.Phrase.Lead + fact.Phrase.Text,
        FactRecord { Default: { } fact } => TextOf(fact),
        FactProse prose => string.Concat(prose.Pieces.Select(piece => piece.Fact is { } fact ? TextOf(fact) : piece.Text)),
        FactNumber number => number.Value.ToString(CultureInfo.InvariantCulture),
        _ => "",
    };
}
