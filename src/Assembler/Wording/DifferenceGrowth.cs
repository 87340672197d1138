namespace DevZoneDocs.Assembler.Wording;

/// <summary>The change of a quantity told as itself (增加16.5亿元), the only way where it is below zero and no loss.</summary>
internal static class DifferenceGrowth
{
    public static Growth? Of(GrowthInput input, GrowthBase against)
    {
        if (input is not { Value: { } value, Prior: { } prior })
            return null;
        if (value == prior)
            return new Growth { Kind = GrowthKind.Level, Phrase = against.Level, Short = "持平" };
        string text = Text(input)!;
        return new Growth
        {
            Kind = value > prior ? GrowthKind.Rise : GrowthKind.Fall,
            Phrase = new(against.Lead, text),
            Short = text,
            DifferenceText = text,
        };
    }

    public static string? Text(GrowthInput input) =>
        input is { Value: { } value, Prior: { } prior } && value != prior
            ? (value > prior ? "增加" : "减少") + QuantityText.Of(Math.Abs(value - prior), input.Unit)
            : null;
}
