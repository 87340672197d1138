namespace DevZoneDocs.Worker.Models;

/// <summary>The key to a model's endpoint: handed to the client, and never shown.</summary>
internal sealed class ModelKey(string value)
{
    private readonly string _value = value;

    public string Reveal() => _value;

    public override string ToString() => "***";
}
