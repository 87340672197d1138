namespace DevZoneDocs.Assembler.Language;

/// <summary>Small whole numbers in Chinese characters or digits, as lists and headings are counted: 二十一, 两, 12.</summary>
internal static class HanziNumber
{
    private const int Limit = 1000;

    /// <returns>The number, or null where the text is none below a thousand.</returns>
    public static int? Parse(string text) =>
        NumberScanner.At(text, 0) is { UpTo: null } number && number.Length == text.Length && number.Value.Whole is { } whole && whole < Limit ? (int)whole : null;
}
