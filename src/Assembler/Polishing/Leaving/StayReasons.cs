namespace DevZoneDocs.Assembler.Polishing.Leaving;

/// <summary>Why a section is not sent, in the words of the office.</summary>
internal static class StayReasons
{
    public const string NotLabelled = "报告类型没有把本部分标为可送模型润色";
    public const string LocalTopic = "稳定、信访、安全一类的部分不送模型";
    public const string MarkedDocument = "文稿有密级或内部标识，全文不送模型";
    public const string MarkedSection = "本部分有密级或内部标识";
    public const string NothingToSend = "没有可以送出的句子";
}
