using DevZoneDocs.Assembler.Facts;

namespace DevZoneDocs.Assembler.Sections.Formatters;

/// <summary>A way of writing a value that a tag can ask for by name.</summary>
internal interface IFactFormatter
{
    string English { get; }

    string Chinese { get; }

    /// <param name="node">Null where there is no such datum.</param>
    /// <param name="argument">As written behind the colon, or null.</param>
    FactNode? Apply(FactNode? node, string? argument);

    /// <returns>What is wrong with the argument, in words that a name of the formatter stands before; null where nothing is.</returns>
    string? Refuse(string? argument) => null;
}
