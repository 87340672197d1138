using System.Globalization;
using System.Text.Json.Nodes;
using DevZoneDocs.Assembler.Periods;
using DevZoneDocs.Worker.Storage;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;

namespace DevZoneDocs.Worker.Http.Queries;

/// <summary>Which requests are asked for: each filter that is given holds.</summary>
internal sealed record DraftQuery
{
    private const int DefaultLimit = 50;
    private const int LargestLimit = 200;

    public static readonly QueryParameters Parameters = new(
        new QueryParameter("state", "状态", new JsonObject { ["type"] = "string", ["enum"] = new JsonArray([.. States.Names.Select(name => (JsonNode)name)]) }),
        new QueryParameter("zone", "开发区全称", new JsonObject { ["type"] = "string", ["maxLength"] = PeriodBounds.Name }),
        new QueryParameter("report", "报告类型，如 quarter", new JsonObject { ["type"] = "string", ["maxLength"] = PeriodBounds.Name }),
        new QueryParameter("period", "报告期，写法同时段数据，如 2026-Q3", new JsonObject { ["type"] = "string", ["maxLength"] = PeriodBounds.Name }),
        new QueryParameter("before", "只列在此之前收到的；可以照抄一份申请的 createdAt", new JsonObject { ["type"] = "string", ["format"] = "date-time" }),
        new QueryParameter("limit", "一页最多几份", new JsonObject { ["type"] = "integer", ["minimum"] = 1, ["maximum"] = LargestLimit, ["default"] = DefaultLimit }),
        new QueryParameter("cursor", "下一页从哪里开始：取自上一页的 next", new JsonObject { ["type"] = "string" }));

    public RequestState? State { get; init; }

    public string? Zone { get; init; }

    public string? Report { get; init; }

    /// <summary>As it is kept, whichever way it was written.</summary>
    public string? Period { get; init; }

    public DateTimeOffset? Before { get; init; }

    public PageCursor? Cursor { get; init; }

    public int Limit { get; init; }

    /// <exception cref="ApiException">With every fault.</exception>
    public static DraftQuery Read(IQueryCollection query)
    {
        ApiProblems problems = new();
        DraftQuery read = new()
        {
            State = Value("state", States.TryParse, $"应为 {string.Join("、", States.Names)} 之一"),
            Zone = query["zone"],
            Report = query["report"],
            Period = Value("period", PeriodOf, "应为报告期，如 2026、2026-H1、2026-Q3、2026-05 或 2026-01..2026-09"),
            Before = Value("before", InstantOf, "应为时刻，如 2026-10-08T00:00:00Z"),
            Cursor = Value("cursor", PageCursor.TryParse, "不是上一页给出的；请照抄 next"),
            Limit = Value("limit", LimitOf, $"应为 1 至 {LargestLimit} 的整数") ?? DefaultLimit,
        };
        problems.ThrowIfAny();
        return read;

        T? Value<T>(string name, Func<string, T?> parse, string fault)
        {
            if (query[name] is not [{ } text])
                return default;
            T? value = parse(text);
            if (value is null)
                problems.Add(name, fault);
            return value;
        }
    }

    /// <summary>One more than a page, which tells whether there is a next; the latest first.</summary>
    public IQueryable<DraftRequest> Of(IQueryable<DraftRequest> rows)
    {
        if (State is { } state)
            rows = rows.Where(row => row.State == state);
        if (Zone is { } zone)
            rows = rows.Where(row => row.Zone == zone);
        if (Report is { } report)
            rows = rows.Where(row => row.Report == report);
        if (Period is { } period)
            rows = rows.Where(row => row.Period == period);
        if (Before is { } hour)
            rows = rows.Where(row => row.CreatedAt < hour);
        if (Cursor is { } cursor)
            rows = rows.Where(row => row.CreatedAt < cursor.CreatedAt || (row.CreatedAt == cursor.CreatedAt && string.Compare(row.Id, cursor.Id) < 0));
        return rows.OrderByDescending(row => row.CreatedAt).ThenByDescending(row => row.Id).Take(Limit + 1);
    }

    /// <summary>The address of the next page: this one, from another place.</summary>
    public static string Next(HttpRequest request, DraftRequest last)
    {
        Dictionary<string, string?> query = request.Query.Where(pair => !string.Equals(pair.Key, "cursor", StringComparison.OrdinalIgnoreCase)).ToDictionary(pair => pair.Key, pair => (string?)pair.Value);
        query["cursor"] = PageCursor.After(last).ToString();
        return QueryHelpers.AddQueryString(request.Path, query);
    }

    private static string? PeriodOf(string text) => Assembler.Periods.Period.TryParse(text, out Period? period) ? period.ToString() : null;

    /// <summary>In an address a plus stands for a space, and an hour that was copied has one.</summary>
    private static DateTimeOffset? InstantOf(string text) =>
        DateTimeOffset.TryParse(text.Replace(' ', '+'), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset instant) ? instant : null;

    private static int? LimitOf(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int limit) && limit is >= 1 and <= LargestLimit
            ? limit
            : null;
}
