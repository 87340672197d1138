namespace DevZoneDocs.Assembler.Periods.Rules;

/// <summary>Tells the faults that the rules find, each at its place.</summary>
internal sealed class Faults(Origins origins, ProblemList problems, CancellationToken cancellation)
{
    /// <summary>Whether it is still worth looking for the name that was probably meant.</summary>
    public bool WantsHints => problems.WantsHints;

    /// <summary>Asked for each thing that is looked at.</summary>
    /// <exception cref="OperationCanceledException">Nobody waits for the answer any more.</exception>
    public void ThrowIfUnwanted() => cancellation.ThrowIfCancellationRequested();

    public void Add(object item, string message) => problems.Add(origins.Of(item).Place, message);

    public void Add(object item, string property, string message) => problems.Add(origins.Of(item).PlaceOf(property), message);

    /// <summary>Whether the property was handed in, be it null or unreadable.</summary>
    public bool IsGiven(object item, string property) => origins.Of(item).Has(property);

    /// <summary>Whether the property has no value, and nobody has said so yet.</summary>
    public bool IsMissing(object item, string property, object? value) => value is null && !origins.Of(item).IsUnreadable(property);

    /// <summary>Whether the property was handed in, but its problem has been told already.</summary>
    public bool IsUnreadable(object item, string property) => origins.Of(item).IsUnreadable(property);

    public string PlaceOf(object item) => origins.Of(item).Place.Name;
}
