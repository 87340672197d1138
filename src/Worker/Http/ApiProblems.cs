using DevZoneDocs.Assembler;
using DevZoneDocs.Assembler.Periods;

namespace DevZoneDocs.Worker.Http;

/// <summary>Collects the faults of one request, as many as anybody reads.</summary>
internal sealed class ApiProblems
{
    private readonly List<ApiProblem> _problems = [];
    private int _dropped;

    public bool IsEmpty => _problems.Count == 0;

    public void Add(string pointer, string detail)
    {
        if (_problems.Count < PeriodBounds.Problems)
            _problems.Add(new ApiProblem(pointer, detail));
        else
            _dropped++;
    }

    /// <summary>A name that nothing reads, with the one that was probably meant.</summary>
    public void AddUnknown(string pointer, string name, IReadOnlyList<string> known)
    {
        string? nearest = _problems.Count < PeriodBounds.Hints ? NearestName.Of(name, known) : null;
        string mend = nearest is not null ? $"没有这一项。是否指：{nearest}？"
            : known.Count > 0 ? $"没有这一项；可用的有：{string.Join("、", known)}"
            : "没有这一项，请去掉";
        Add(pointer, mend);
    }

    /// <exception cref="ApiException">Anything was added.</exception>
    public void ThrowIfAny()
    {
        if (_problems.Count > 0)
            throw new ApiException(
                ProblemKind.Body, _dropped == 0 ? _problems : [.. _problems, new ApiProblem("", $"另有 {_dropped} 处问题未列出")]);
    }
}
