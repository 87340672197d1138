using DevZoneDocs.Assembler.Facts;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Assembler.Sections;

/// <summary>Writes values as text and nothing else: no bookmark, no comment; a gap is highlighted.</summary>
internal sealed class PlainWriter : ValueWriter
{
    public int FactCount { get; private set; }

    public int GapCount { get; private set; }

    protected override void WriteFact(Fact fact, RunProperties? properties, OpenXmlElement parent)
    {
        FactCount++;
        GapCount += fact.Gap is null ? 0 : 1;
        WriteText(fact.Phrase.Lead, properties, parent);
        if (fact.Phrase.Text.Length > 0)
            parent.AppendChild(fact.Gap is null ? Runs.Of(properties, fact.Phrase.Text) : Runs.Highlighted(properties, fact.Phrase.Text));
    }

    protected override void WriteText(string text, RunProperties? properties, OpenXmlElement parent)
    {
        if (text.Length > 0)
            parent.AppendChild(Runs.Of(properties, text));
    }
}
