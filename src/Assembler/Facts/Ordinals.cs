using DevZoneDocs.Assembler.Wording;

namespace DevZoneDocs.Assembler.Facts;

/// <summary>一是, 二是 before the items of a list: only where there are three or more.</summary>
internal static class Ordinals
{
    private const int Least = 3;

    public static FactProse? Of(int index, int count) => count >= Least ? FactProse.Literal(ChineseNumber.Of(index + 1) + "是") : null;
}
