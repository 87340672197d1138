namespace DevZoneDocs.Assembler.Polishing.Rules;

/// <summary>The texts of reasons.</summary>
internal static class Reasons
{
    public static WordingReason Changed(WordingFamily family, string what, string original, string polished) => (original, polished) switch
    {
        (_, "") => new(family, $"{what}“{original}”丢失", original, ""),
        ("", _) => new(family, $"多出{what}“{polished}”", "", polished),
        _ => new(family, $"{what}“{original}”改为“{polished}”", original, polished),
    };
}
