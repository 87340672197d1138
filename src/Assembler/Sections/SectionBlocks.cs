using System.Buffers;
using System.Text;
using DevZoneDocs.Assembler.Compiling;
using DevZoneDocs.Assembler.Program;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Assembler.Sections;

/// <summary>What a section came to, as elements that a report can be composed of.</summary>
internal static class SectionBlocks
{
    public static IReadOnlyList<OpenXmlElement> Of(Output written)
    {
        TextSink markup = new();
        markup.Append("<w:body");
        foreach ((string prefix, string uri) in MarkupScope.OfSections.Declared)
            markup.Append($" xmlns:{prefix}=\"{uri}\"");
        markup.Append(">");
        written.WriteTo(markup);
        markup.Append("</w:body>");
        Body body = new(markup.ToString());
        foreach (OpenXmlUnknownElement note in body.Descendants<OpenXmlUnknownElement>().Where(element => element.LocalName is "footnote" or "endnote").ToList())
            note.Parent!.ReplaceChild(Reread(note), note);
        List<OpenXmlElement> blocks = [.. body.ChildElements];
        body.RemoveAllChildren();
        return blocks;
    }

    /// <summary>A note stands behind its reference until it is composed, where the SDK looks for none.</summary>
    private static OpenXmlElement Reread(OpenXmlUnknownElement note) => note.LocalName == "footnote" ? new Footnote(note.OuterXml) : new Endnote(note.OuterXml);

    private sealed class TextSink : MarkupSink
    {
        private readonly ArrayBufferWriter<byte> _bytes = new();

        public void Append(string text) => _bytes.Write(Encoding.UTF8.GetBytes(text));

        public override void Write(ReadOnlySpan<byte> bytes) => _bytes.Write(bytes);

        public override string ToString() => Encoding.UTF8.GetString(_bytes.WrittenSpan);
    }
}
