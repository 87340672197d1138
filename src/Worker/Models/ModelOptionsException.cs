namespace DevZoneDocs.Worker.Models;

/// <summary>The settings of the language model cannot be used: every fault of them.</summary>
internal sealed class ModelOptionsException(IReadOnlyList<ModelFault> faults)
    : Exception(string.Join("; ", faults.Select(fault => $"{fault.Setting} {fault.English}")))
{
    public IReadOnlyList<ModelFault> Faults { get; } = faults;
}
