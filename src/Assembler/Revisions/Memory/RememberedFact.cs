namespace DevZoneDocs.Assembler.Revisions.Memory;

/// <summary>A fact (数据项) as the manifest of a draft remembers it.</summary>
internal sealed record RememberedFact
{
    /// <summary>The name of its hidden bookmark: <c>_f0001</c>.</summary>
    public required string Bookmark { get; init; }

    /// <summary>What it says, by the path of the datum: <c>economy/industrial-output.value</c>.</summary>
    public required string Datum { get; init; }

    /// <summary>The words it was written in.</summary>
    public required string Text { get; init; }

    /// <summary>The unrounded value, where it is a figure.</summary>
    public string Value { get; init; } = "";

    public string Unit { get; init; } = "";

    /// <summary>The department that handed it in, where one is named.</summary>
    public string Department { get; init; } = "";

    /// <summary>Where it stands in what was handed in.</summary>
    public string Place { get; init; } = "";

    /// <summary>Who handed it in, and in which cell; a pointer into JSON says nothing to an office.</summary>
    public string Source => string.Join('，', new[] { Department, Place.StartsWith('/') ? "" : Place }.Where(part => part.Length > 0));

    /// <summary>
    /// Whether another says something else: other words, or the same words of another value, where the direction stands in the sentence and
    /// not in the fact (分别下降8.2%、12.4%).
    /// </summary>
    public bool SaysOtherThan(RememberedFact other) => Text != other.Text || (Value != other.Value && Value.StartsWith('-') != other.Value.StartsWith('-'));

    /// <summary>Whether its datum was missing.</summary>
    public bool IsGap { get; init; }

    /// <summary>The thing that the datum says something of: <c>economy/industrial-output</c>; empty for zone, period and report, which every sentence may name.</summary>
    public string Subject => Datum.Contains('/', StringComparison.Ordinal) && !Datum.StartsWith("report/", StringComparison.Ordinal)
        ? Datum[..(Datum.LastIndexOf('.') is > 0 and var end ? end : Datum.Length)]
        : "";
}
