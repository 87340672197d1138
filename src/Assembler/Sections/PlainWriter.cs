using DevZoneDocs.Assembler.Facts;
using DevZoneDocs.Assembler.Program;

namespace DevZoneDocs.Assembler.Sections;

/// <summary>Writes values as text and nothing else: no bookmark, no comment; a gap is highlighted.</summary>
internal sealed class PlainWriter : ValueWriter
{
    public int FactCount { get; private set; }

    public int GapCount { get; private set; }

    protected override void WriteFact(Fact fact, RunMarkup run, Output output)
    {
        FactCount++;
        GapCount += fact.Gap is null ? 0 : 1;
        WriteText(fact.Phrase.Lead, run, output);
        if (fact.Phrase.Text.Length > 0)
            run.Write(fact.Phrase.Text, isHighlighted: fact.Gap is not null, output);
    }

    protected override void WriteText(string text, RunMarkup run, Output output)
    {
        if (text.Length > 0)
            run.Write(text, isHighlighted: false, output);
    }
}
