namespace DevZoneDocs.Assembler.Polishing.Requests;

/// <summary>What an office is told of each failure.</summary>
public static class RewordingFailures
{
    public static string InChinese(this RewordingFailure failure) => failure switch
    {
        RewordingFailure.Unreachable => "连接不上模型服务",
        RewordingFailure.Interrupted => "与模型服务的连接中断",
        RewordingFailure.TimedOut => "模型在规定时间内没有答复",
        RewordingFailure.Busy => "模型服务繁忙，请稍后再试",
        RewordingFailure.ServerFault => "模型服务出错",
        RewordingFailure.Refused => "模型服务拒绝了请求",
        RewordingFailure.CutOff => "模型的答复不完整",
        RewordingFailure.Unreadable => "模型的答复不是约定的格式",
        RewordingFailure.Empty => "模型的答复是空的",
        RewordingFailure.OtherLanguage => "模型的答复不是中文",
        RewordingFailure.Endless => "模型的答复过长",
        RewordingFailure.Suspended => "模型服务接连出错，暂停调用",
        RewordingFailure.BudgetSpent => "本篇初稿的模型用量已用完",
        RewordingFailure.ClientFault => "调用模型的程序出错",
        _ => throw new ArgumentOutOfRangeException(nameof(failure), failure, "No such failure."),
    };
}
