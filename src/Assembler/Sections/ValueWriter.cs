using System.Globalization;
using DevZoneDocs.Assembler.Facts;
using DevZoneDocs.Assembler.Program;

namespace DevZoneDocs.Assembler.Sections;

/// <summary>Writes what a tag comes to into its paragraph, piece by piece.</summary>
internal abstract class ValueWriter
{
    /// <summary>The same for headers, footers and notes, in which no comment may stand.</summary>
    public virtual ValueWriter WithoutComments => this;

    public void Write(FactNode node, RunMarkup run, Output output)
    {
        switch (node)
        {
            case Fact fact:
                WriteFact(fact, run, output);
                break;
            case FactRecord { Default: { } fact }:
                WriteFact(fact, run, output);
                break;
            case FactProse prose:
                foreach (ProsePiece piece in prose.Pieces)
                    WritePiece(piece, run, output);
                break;
            case FactNumber number:
                WriteText(number.Value.ToString(CultureInfo.InvariantCulture), run, output);
                break;
            default:
                throw new ArgumentException($"A {node.GetType().Name} has no words.", nameof(node));
        }
    }

    protected abstract void WriteFact(Fact fact, RunMarkup run, Output output);

    protected abstract void WriteText(string text, RunMarkup run, Output output);

    private void WritePiece(ProsePiece piece, RunMarkup run, Output output)
    {
        if (piece.Fact is { } fact)
            WriteFact(fact, run, output);
        else
            WriteText(piece.Text, run, output);
    }
}
