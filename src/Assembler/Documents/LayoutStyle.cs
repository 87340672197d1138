namespace DevZoneDocs.Assembler.Documents;

/// <summary>
/// A paragraph style that the composer itself writes in. It is known by its name, since programs give a style another id when they save a
/// layout; by its id where an office has given it another name.
/// </summary>
/// <param name="Use">What it is for, in Chinese.</param>
internal sealed record LayoutStyle(string Name, string Id, string Use)
{
    public static readonly LayoutStyle Title = new("Title", "GwTitle", "标题");

    public static readonly LayoutStyle Signature = new("Gw Signature", "GwSign", "署名");

    public static readonly LayoutStyle Date = new("Gw Date", "GwDate", "成文日期");

    public static IReadOnlyList<LayoutStyle> All { get; } = [Title, Signature, Date];
}
