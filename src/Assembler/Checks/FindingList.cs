namespace DevZoneDocs.Assembler.Checks;

/// <summary>Findings as they come up, of one kind only so many as a person will read: then how many there are besides.</summary>
internal sealed class FindingList
{
    /// <summary>How many of one code and one severity are told.</summary>
    public const int MostOfOneKind = 500;

    private readonly List<Finding> _told = [];
    private readonly Dictionary<(string Code, Severity Severity), int> _counts = [];

    /// <summary>In the order in which they came up; what a kind has besides stands behind its last.</summary>
    public IReadOnlyList<Finding> All
    {
        get
        {
            List<Finding> all = [];
            Dictionary<(string, Severity), int> seen = [];
            foreach (Finding finding in _told)
            {
                all.Add(finding);
                (string, Severity) kind = (finding.Code, finding.Severity);
                seen[kind] = seen.GetValueOrDefault(kind) + 1;
                if (seen[kind] == MostOfOneKind && _counts[kind] > MostOfOneKind)
                    all.Add(Besides(finding, _counts[kind] - MostOfOneKind));
            }

            return all;
        }
    }

    public void Add(Finding finding)
    {
        (string, Severity) kind = (finding.Code, finding.Severity);
        _counts[kind] = _counts.GetValueOrDefault(kind) + 1;
        if (_counts[kind] <= MostOfOneKind)
            _told.Add(finding);
    }

    public FindingList AddRange(IEnumerable<Finding> findings)
    {
        foreach (Finding finding in findings)
            Add(finding);
        return this;
    }

    private static Finding Besides(Finding last, int count) =>
        last with { Place = "全文", Message = $"同类意见另有{count}处，未逐一列出", Hint = "先改正已列出的，再检查一遍", Data = [] };
}
