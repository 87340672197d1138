using System.Globalization;
using DevZoneDocs.Assembler.Facts;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Assembler.Sections;

/// <summary>Writes what a tag comes to into its paragraph, piece by piece.</summary>
internal abstract class ValueWriter
{
    /// <summary>The same for headers, footers and notes, in which no comment may stand.</summary>
    public virtual ValueWriter WithoutComments => this;

    public void Write(FactNode node, RunProperties? properties, OpenXmlElement parent)
    {
        switch (node)
        {
            case Fact fact:
                WriteFact(fact, properties, parent);
                break;
            case FactRecord { Default: { } fact }:
                WriteFact(fact, properties, parent);
                break;
            case FactProse prose:
                foreach (ProsePiece piece in prose.Pieces)
                    WritePiece(piece, properties, parent);
                break;
            case FactNumber number:
                WriteText(number.Value.ToString(CultureInfo.InvariantCulture), properties, parent);
                break;
            default:
                throw new ArgumentException($"A {node.GetType().Name} has no words.", nameof(node));
        }
    }

    protected abstract void WriteFact(Fact fact, RunProperties? properties, OpenXmlElement parent);

    protected abstract void WriteText(string text, RunProperties? properties, OpenXmlElement parent);

    private void WritePiece(ProsePiece piece, RunProperties? properties, OpenXmlElement parent)
    {
        if (piece.Fact is { } fact)
            WriteFact(fact, properties, parent);
        else
            WriteText(piece.Text, properties, parent);
    }
}
