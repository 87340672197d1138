namespace DevZoneDocs.Worker.Http;

/// <summary>A kind of problem that a request can meet: its type never changes, its words may.</summary>
/// <param name="Name">The end of the type: <c>urn:devzonedocs:problem:NAME</c>.</param>
/// <param name="Title">In Chinese.</param>
internal sealed record ProblemKind(string Name, int Status, string Title)
{
    public static readonly ProblemKind Body = new("body", 400, "请求内容不合要求");
    public static readonly ProblemKind Host = new("host", 400, "不接受这个主机名");
    public static readonly ProblemKind ForeignPage = new("foreign-page", 403, "不接受其他网站的页面发来的请求");
    public static readonly ProblemKind NotFound = new("not-found", 404, "没有找到");
    public static readonly ProblemKind Method = new("method", 405, "这个地址不支持这种请求方法");
    public static readonly ProblemKind NotReady = new("not-ready", 409, "初稿还没有完成");
    public static readonly ProblemKind Ended = new("ended", 409, "申请已经结束");
    public static readonly ProblemKind Open = new("open", 409, "申请还没有结束");
    public static readonly ProblemKind TooLarge = new("too-large", 413, "请求内容太大");
    public static readonly ProblemKind MediaType = new("media-type", 415, "不支持这种内容类型");
    public static readonly ProblemKind PeriodData = new("period-data", 422, "时段数据有误");
    public static readonly ProblemKind ReportKind = new("report-kind", 422, "没有这种报告类型");
    public static readonly ProblemKind KeyConflict = new("key-conflict", 422, "Idempotency-Key 已用于另一份申请");
    public static readonly ProblemKind NoModel = new("no-model", 422, "本服务没有开通润色");
    public static readonly ProblemKind TooMany = new("too-many", 429, "请求太频繁");
    public static readonly ProblemKind Templates = new("templates", 500, "模板有误");
    public static readonly ProblemKind Damaged = new("damaged", 500, "初稿文件与记录不符");
    public static readonly ProblemKind Internal = new("internal", 500, "服务出错");
    public static readonly ProblemKind Store = new("store", 503, "数据库暂时不能使用");

    public static readonly IReadOnlyList<ProblemKind> All =
    [
        Body, Host, ForeignPage, NotFound, Method, NotReady, Ended, Open, TooLarge, MediaType, PeriodData, ReportKind, KeyConflict, NoModel, TooMany,
        Templates, Damaged, Internal, Store,
    ];

    /// <summary>What any call may come to, whatever it asks for.</summary>
    public static readonly IReadOnlyList<ProblemKind> OfAnyCall = [Body, Host, ForeignPage, TooMany, Internal, Store];

    public string Type => $"urn:devzonedocs:problem:{Name}";
}
