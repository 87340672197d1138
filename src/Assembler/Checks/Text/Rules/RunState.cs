using DevZoneDocs.Assembler.Checks.Text.Scanning;

namespace DevZoneDocs.Assembler.Checks.Text.Rules;

/// <summary>The runs of numbers that are open at a place of the text, one a level.</summary>
internal sealed class RunState
{
    private static readonly string[] Forms = ["一、", "（一）", "1.", "（1）", "①"];
    private readonly Run?[] _runs = new Run?[Forms.Length];

    /// <summary>The last number of each level, whatever its parent: items may be numbered on across groups.</summary>
    private readonly int[] _lastOfLevel = new int[Forms.Length];
    private bool _isParted;
    private int _at;

    /// <summary>Notes what stands between the last marker's paragraph and this one.</summary>
    public void Pass(IReadOnlyList<TextParagraph> body, TextParagraph? from, TextParagraph to, HashSet<TextParagraph> partings)
    {
        for (int i = from is null ? 0 : _at + 1; i < body.Count && !ReferenceEquals(body[_at = i], to); i++)
            _isParted |= partings.Contains(body[i]);

        // Items inside a paragraph do not run on in the next one.
        for (int level = (int)MarkerKind.Digit; level < _runs.Length; level++)
            _runs[level] = _runs[level] is { IsInline: true } ? null : _runs[level];
    }

    /// <returns>What is wrong with the marker's number, or null.</returns>
    public string? Take(Marker marker)
    {
        int level = (int)marker.Kind;
        Array.Clear(_runs, level + 1, _runs.Length - level - 1);
        Run? run = _runs[level];
        int before = _lastOfLevel[level];
        _lastOfLevel[level] = marker.Value;
        bool mayRestart = _isParted || run is null || (marker.Kind >= MarkerKind.Digit && run.Count > 1);
        if (marker.Kind <= MarkerKind.HanziInBrackets)
            _isParted = false;
        if (run is null || (marker.Value == 1 && mayRestart))
        {
            _runs[level] = new Run(marker.Value, marker.Value, 1, marker.IsInline);
            return marker.Value == 1 || (before > 0 && marker.Value == before + 1) || (marker.IsInline && marker.Value > 2)
                ? null
                : $"应从“{Forms[level]}”起，前面没有与它同级的序号";
        }

        bool fits = marker.Value == run.Expected + 1 || marker.Value == run.Last + 1;
        string? problem = fits ? null : $"与上一个序号“{Written(marker.Kind, run.Last)}”不连续，应为“{Written(marker.Kind, run.Expected + 1)}”";
        _runs[level] = new Run(marker.Value, fits ? marker.Value : run.Expected + 1, run.Count + 1, run.IsInline);
        return problem;
    }

    private static string Written(MarkerKind kind, int value) => kind switch
    {
        MarkerKind.Hanzi => $"{Wording.ChineseNumber.Of(value)}、",
        MarkerKind.HanziInBrackets => $"（{Wording.ChineseNumber.Of(value)}）",
        MarkerKind.Digit => $"{value}.",
        MarkerKind.DigitInBrackets => $"（{value}）",
        _ => value is >= 1 and <= 20 ? ((char)('①' + value - 1)).ToString() : $"{value}",
    };

    /// <param name="Last">The last number as it stands.</param>
    /// <param name="Expected">The last number as it should be.</param>
    private sealed record Run(int Last, int Expected, int Count, bool IsInline);
}
