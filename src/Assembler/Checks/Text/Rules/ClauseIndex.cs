
namespace DevZoneDocs.Assembler.Checks.Text.Rules;

/// <summary>Remembers the endings of all clauses read so far, and finds where the same words end a clause again.</summary>
internal sealed class ClauseIndex
{
    /// <summary>What is compared first; shorter endings are no repetition.</summary>
    private const int Tail = 8;

    /// <summary>Chinese characters from which a repetition is told: in one paragraph, and across the text.</summary>
    private const int Near = 10;
    private const int Far = 12;

    /// <summary>So many clauses with one ending are compared with a further one; more of them tell nothing new.</summary>
    private const int MostAlike = 20;

    /// <summary>A clause may begin otherwise by so many characters: 不断, 全区, 2010年.</summary>
    private const int OtherLead = 5;

    private readonly Dictionary<string, List<Clause>> _byTail = new(StringComparer.Ordinal);

    /// <summary>The runs of the paragraph that repeat what was read before, then reads the paragraph's own.</summary>
    public IEnumerable<RepeatedRun> Add(TextParagraph paragraph)
    {
        List<Clause> clauses = [.. Clauses(paragraph)];
        Dictionary<string, List<int>> own = clauses.Index().Where(each => each.Item.Words.Length >= Tail)
            .GroupBy(each => each.Item.Words[^Tail..], each => each.Index, StringComparer.Ordinal)
            .ToDictionary(same => same.Key, same => same.ToList(), StringComparer.Ordinal);
        int told = -1;
        for (int i = clauses.Count - 1; i >= 0; i--)
        {
            Clause clause = clauses[i];
            if (told >= 0 && clause.Start >= told)
                continue;
            if (clause.Words.Length >= Tail && Longest(clause, Before(own[clause.Words[^Tail..]], i).Select(at => clauses[at])) is { } run)
            {
                told = run.Start;
                yield return run;
            }
        }

        foreach (Clause clause in clauses.Where(clause => clause.Words.Length >= Tail))
        {
            if (!_byTail.TryGetValue(clause.Words[^Tail..], out List<Clause>? list))
                _byTail[clause.Words[^Tail..]] = list = [];
            if (list.Count < MostAlike)
                list.Add(clause);
        }
    }

    /// <summary>Those of the places that stand before one of them, as many as are compared.</summary>
    private static IEnumerable<int> Before(List<int> places, int place)
    {
        int count = places.BinarySearch(place);
        int first = Math.Max(0, count - MostAlike);
        return places[first..count];
    }

    /// <param name="same">The clauses of the paragraph itself that end alike.</param>
    private RepeatedRun? Longest(Clause clause, IEnumerable<Clause> same)
    {
        RepeatedRun? best = null;
        foreach (Clause other in same.Concat(_byTail.GetValueOrDefault(clause.Words[^Tail..]) ?? []))
        {
            (int length, int start) = Common(clause, other);
            int least = ReferenceEquals(other.Paragraph, clause.Paragraph) ? Near : Far;
            if (length >= least && (best is null || start < best.Start))
                best = new RepeatedRun(other.Paragraph, start, clause.End);
        }

        return best;
    }

    /// <summary>How many Chinese characters the two have in common, going back from their ends over whole clauses.</summary>
    private static (int Length, int Start) Common(Clause clause, Clause other)
    {
        int total = 0;
        int start = clause.End;
        for ((Clause? a, Clause? b) = (clause, other); a is not null && b is not null; (a, b) = (a.Before, b.Before))
        {
            int common = 0;
            while (common < a.Words.Length && common < b.Words.Length && a.Words[^(common + 1)] == b.Words[^(common + 1)])
                common++;
            bool isWhole = common >= 4 && a.Words.Length - common <= OtherLead && b.Words.Length - common <= OtherLead;
            bool isNearlyWhole = !isWhole && total > 0 && Loosely(a.Words, b.Words);
            if (!isWhole && !isNearlyWhole)
                break;
            total += isWhole ? common : Math.Min(a.Words.Length, b.Words.Length) - 1;
            start = a.Start;
        }

        return (total, start);
    }

    /// <summary>Whether one clause has just one character more than the other: 按照“整合”方针, 按照“整合”的方针.</summary>
    private static bool Loosely(string one, string other)
    {
        (string shorter, string longer) = one.Length <= other.Length ? (one, other) : (other, one);
        if (longer.Length - shorter.Length != 1 || shorter.Length < 4)
            return false;
        int i = 0;
        while (i < shorter.Length && shorter[i] == longer[i])
            i++;
        return shorter[i..] == longer[(i + 1)..];
    }

    private static IEnumerable<Clause> Clauses(TextParagraph paragraph)
    {
        Clause? before = null;
        int start = 0;
        for (int i = 0; i <= paragraph.Plain.Length; i++)
        {
            if (i < paragraph.Plain.Length && !"，。；：！？".Contains(paragraph.Plain[i], StringComparison.Ordinal))
                continue;
            string words = string.Concat(paragraph.Plain[start..i].Where(Letters.IsHanzi));

            // A clause with figures repeats its words as a matter of course.
            bool hasFigure = paragraph.Plain.AsSpan(start, i - start).ContainsAnyInRange('0', '9');
            if (words.Length > 0)
                yield return before = new Clause(paragraph, start, i, hasFigure ? "" : words, before);
            start = i + 1;
        }
    }

    private sealed record Clause(TextParagraph Paragraph, int Start, int End, string Words, Clause? Before);
}
