using DevZoneDocs.Assembler.Wording;

namespace DevZoneDocs.Assembler.Facts;

/// <summary>一是, 二是 before the items of a list: only where there are three or more.</summary>
internal static class Ordinals
{
    private const int Least = 3;

    /// <param name="isNumbered">Whether the items can be told by numbers at all: all of them have titles.</param>
    /// <returns>No words where the items are not numbered.</returns>
    public static FactProse Of(int index, int count, bool isNumbered = true) =>
        FactProse.Literal(isNumbered && count >= Least ? ChineseNumber.Of(index + 1) + "是" : "");
}
