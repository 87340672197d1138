using System.Globalization;

namespace DevZoneDocs.Assembler.Revisions;

/// <summary>How a change of a figure is written in a list.</summary>
public static class ChangeWords
{
    /// <returns>+0.15亿元; null where the two cannot be compared.</returns>
    public static string? Difference(FigureChange figure) =>
        figure.Difference is { } by ? string.Create(CultureInfo.InvariantCulture, $"{(by >= 0 ? "+" : "")}{by:0.####}{figure.Unit}") : null;

    /// <returns>+9.7%; null for rates and where the two cannot be compared.</returns>
    public static string? Growth(FigureChange figure) =>
        figure.Growth is { } rate ? string.Create(CultureInfo.InvariantCulture, $"{(rate >= 0 ? "+" : "")}{rate:0.#}%") : null;
}
