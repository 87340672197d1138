namespace DevZoneDocs.Assembler.Periods.Forms;

/// <summary>
/// Makes of sentences handed in once the same sentences with their figures left open. A clause that would say something of the
/// new period without an open figure in it is never carried over: what was true once would stand there as if it were again.
/// </summary>
internal static class BlankProse
{
    private static readonly char[] ClauseEnds = ['，', '；', '。', '：', '！', '？', ',', ';'];

    /// <summary>A sentence that is a gap and nothing else.</summary>
    public static Narrative Gap(string asked)
    {
        // The name stands in braces where the form is written.
        string name = asked.Replace("{", "", StringComparison.Ordinal).Replace("}", "", StringComparison.Ordinal);
        return new Narrative(
            [new NarrativePiece(name, IsFact: true)], new Dictionary<string, Datum>(StringComparer.Ordinal) { [name] = new() });
    }

    /// <summary>The datum with its value to come; of a date or a name, only who is asked for it.</summary>
    public static Datum? Open(Datum? datum) => datum is null ? null : new Datum { Unit = datum.Unit, AskOf = datum.AskOf };

    /// <summary>Activities whose every clause has a figure, and one gap in place of all others.</summary>
    public static IReadOnlyList<Activity> Activities(IReadOnlyList<Activity> activities)
    {
        List<Activity> open = [.. activities.Where(activity => IsOpen(activity.Text)).Select(Open)];
        return open.Count == activities.Count ? open : [.. open, new Activity { Text = Gap("工作情况") }];
    }

    private static Activity Open(Activity activity) => new()
    {
        Id = activity.Id,
        Title = activity.Title,
        Text = new Narrative(activity.Text.Pieces, activity.Text.Facts.ToDictionary(fact => fact.Key, fact => Open(fact.Value)!, StringComparer.Ordinal)),
    };

    private static bool IsOpen(Narrative text)
    {
        bool isClauseOpen = false;
        bool hasWords = false;
        foreach (NarrativePiece piece in text.Pieces)
        {
            if (piece.IsFact)
            {
                isClauseOpen = true;
                continue;
            }

            string[] clauses = piece.Text.Split(ClauseEnds);
            for (int i = 0; i < clauses.Length; i++)
            {
                if (i > 0 && hasWords && !isClauseOpen)
                    return false;
                (isClauseOpen, hasWords) = i > 0 ? (false, false) : (isClauseOpen, hasWords);
                hasWords |= clauses[i].Trim().Length > 0;
                if (clauses[i].Any(char.IsDigit))
                    return false;
            }
        }

        return isClauseOpen || !hasWords;
    }
}
