namespace DevZoneDocs.Assembler.Polishing.Requests;

/// <summary>What kind of words a slot stands for.</summary>
public enum SlotKind
{
    /// <summary>A value with its unit: 186.4亿元 (数量).</summary>
    Figure,

    /// <summary>A rise, a fall, a share: 增长9.7% (增减、比重).</summary>
    Change,

    /// <summary>A date or a period: 1—9月 (时间).</summary>
    Time,

    /// <summary>A firm, an organ, a person, a place, a project, an indicator (名称).</summary>
    Name,

    /// <summary>The number of a document: 〔2026〕5号 (文号).</summary>
    DocumentNumber,

    /// <summary>A set term (术语).</summary>
    Term,

    /// <summary>A quotation or a title, with its marks: “双随机、一公开” (引文).</summary>
    Quotation,

    /// <summary>Words of the data, or of several kinds (其他内容).</summary>
    Words,
}
