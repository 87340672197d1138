namespace DevZoneDocs.Assembler.Periods.Rules;

/// <summary>Within one list an id names one item: templates and revised drafts find it by nothing else.</summary>
internal static class UniqueIds
{
    /// <param name="idOf">The id, or the name that stands for it; null where an item has neither.</param>
    public static void Check<T>(IReadOnlyList<T> items, Func<T, string?> idOf, Faults faults)
        where T : class
    {
        Dictionary<string, T> known = new(StringComparer.Ordinal);
        foreach (T item in items)
        {
            faults.ThrowIfUnwanted();
            if (idOf(item) is { } id && !known.TryAdd(id, item))
                faults.Add(item, PeriodMessages.DuplicateId(id, faults.PlaceOf(known[id])));
        }
    }
}
