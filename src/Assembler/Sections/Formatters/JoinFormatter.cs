using DevZoneDocs.Assembler.Facts;

namespace DevZoneDocs.Assembler.Sections.Formatters;

/// <summary>The items of a list with a mark between them, 、 by default.</summary>
internal sealed class JoinFormatter : IFactFormatter
{
    public string English => "join";

    public string Chinese => "连接";

    public FactNode? Apply(FactNode? node, string? argument) =>
        node is FactList list ? ListFormatter.Joined(list, argument ?? "、", argument ?? "、") : node;
}
