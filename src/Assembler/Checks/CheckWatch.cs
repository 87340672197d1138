using System.Collections;

namespace DevZoneDocs.Assembler.Checks;

/// <summary>Stops the checks of a document when their time is over or nobody waits for them any more.</summary>
internal sealed class CheckWatch(CheckLimits? limits, CancellationToken cancellation)
{
    /// <summary>As long as it takes.</summary>
    public static readonly CheckWatch None = new(limits: null, CancellationToken.None);

    private readonly long _start = limits?.Clock.GetTimestamp() ?? 0;

    /// <summary>Collects what the checks tell until their time is over, which is told, too.</summary>
    /// <exception cref="OperationCanceledException">Nobody waits for them any more.</exception>
    public FindingList Collect(IEnumerable<IEnumerable<Finding>> checks)
    {
        FindingList found = new();
        try
        {
            foreach (IEnumerable<Finding> check in checks)
            {
                Look();
                found.AddRange(check);
            }
        }
        catch (CheckTimeException)
        {
            string most = $"{limits!.Most.TotalSeconds:0}秒";
            found.Add(new Finding("T01", Severity.Error, "全文", $"检查超过{most}，没有查完，以上只是已查到的", "把文档分成几份，分别检查"));
        }

        return found;
    }

    /// <summary>A list that looks at the time with every item that is taken from it.</summary>
    public IReadOnlyList<T> Over<T>(IReadOnlyList<T> list) => new Watched<T>(list, this);

    private void Look()
    {
        cancellation.ThrowIfCancellationRequested();
        if (limits is not null && limits.Clock.GetElapsedTime(_start) > limits.Most)
            throw new CheckTimeException();
    }

    private sealed class Watched<T>(IReadOnlyList<T> list, CheckWatch watch) : IReadOnlyList<T>
    {
        public int Count => list.Count;

        public T this[int index] => list[index];

        public IEnumerator<T> GetEnumerator()
        {
            foreach (T item in list)
            {
                watch.Look();
                yield return item;
            }
        }

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }

    private sealed class CheckTimeException : Exception;
}
