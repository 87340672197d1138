using DevZoneDocs.Assembler.Periods;
using DevZoneDocs.Assembler.Wording;

namespace DevZoneDocs.Assembler.Facts;

/// <summary>The one unit that a total and its parts are written in: beside 1.36亿元 a part of 4400万元 is written 0.44亿元.</summary>
internal static class ChainUnit
{
    /// <param name="unit">The unit of the whole, as it is written.</param>
    /// <returns>The unit of the whole; null where a part would lose a digit in it or measures something else: the chain then stays as given.</returns>
    public static string? Of(Indicator whole, string unit)
    {
        if (whole is not { Value: { } total, Cuts: [_, ..] cuts })
            return null;
        IEnumerable<(decimal, string)> parts =
            from cut in cuts
            from part in cut.Breakdown.Parts
            where part.Value is not null
            select (part.Value!.Value, UnitName.Written(part.Unit ?? unit));
        return Scaling.Common([(total, unit), .. parts]).All(link => link.Unit == unit) ? unit : null;
    }

    /// <summary>The words of a value in the unit of its chain; the datum itself stays as it was handed in.</summary>
    public static Fact Write(Fact value, Indicator indicator, string unit, string chain)
    {
        if (value.Gap is not null || indicator.Value is not { } number || unit == chain)
            return value;
        decimal shown = Scaling.Rescale(number, unit, chain);
        string text = shown < 0 && UnitName.IsMoney(chain) ? LossText.Of(shown, chain) : QuantityText.Of(shown, chain, indicator.Approx);
        return value with { Phrase = new Phrase("", text), BareText = QuantityText.Number(shown) };
    }
}
