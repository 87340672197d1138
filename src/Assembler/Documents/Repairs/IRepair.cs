using DocumentFormat.OpenXml;

namespace DevZoneDocs.Assembler.Documents.Repairs;

/// <summary>Puts right what a merged block would be laid out or kept wrongly with; to do it twice is to do it once.</summary>
internal interface IRepair
{
    void Apply(OpenXmlElement block);
}
