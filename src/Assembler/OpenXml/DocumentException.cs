namespace DevZoneDocs.Assembler.OpenXml;

/// <summary>A document that breaks the rules of Word, whether one of ours or a given one.</summary>
/// <param name="part">The file or the part of it that is wrong.</param>
/// <param name="problem">What is wrong, in Chinese.</param>
public sealed class DocumentException(string part, string problem, Exception? inner = null)
    : Exception($"{part}: {problem}", inner)
{
    public string Part { get; } = part;

    public string Problem { get; } = problem;
}
