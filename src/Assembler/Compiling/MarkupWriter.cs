using System.Text;
using System.Xml;
using DocumentFormat.OpenXml;

namespace DevZoneDocs.Assembler.Compiling;

/// <summary>Writes elements as markup that will stand below a root which declares the given prefixes.</summary>
internal sealed class MarkupWriter : IDisposable
{
    private readonly MemoryStream _stream = new();
    private readonly XmlWriter _writer;

    /// <param name="declared">Each prefix with its namespace.</param>
    public MarkupWriter(IEnumerable<KeyValuePair<string, string>> declared)
    {
        _writer = XmlWriter.Create(_stream, new XmlWriterSettings { Encoding = new UTF8Encoding(false), OmitXmlDeclaration = true });
        _writer.WriteStartElement("root");
        foreach ((string prefix, string uri) in declared.Where(each => each.Key.Length > 0))
            _writer.WriteAttributeString("xmlns", prefix, null, uri);

        // What follows stands behind the end of the start tag.
        _writer.WriteString("");
    }

    public ReadOnlyMemory<byte> Write(OpenXmlElement element)
    {
        _writer.Flush();
        int from = (int)_stream.Length;
        element.WriteTo(_writer);
        _writer.Flush();
        return _stream.GetBuffer().AsSpan(from..(int)_stream.Length).ToArray();
    }

    public void Dispose()
    {
        _writer.Dispose();
        _stream.Dispose();
    }
}
