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

    /// <summary>The change that was published, where nothing else is known: 同比减少1200人.</summary>
    public static Growth? Published(GrowthInput input, GrowthBase against)
    {
        if (input.PublishedDifference is not { } difference)
            return null;
        if (difference == 0)
            return new Growth { Kind = GrowthKind.Level, Phrase = against.Level, Short = "持平" };
        string text = Text(difference, input.Unit);
        return new Growth
        {
            Kind = difference > 0 ? GrowthKind.Rise : GrowthKind.Fall,
            Phrase = new(against.Lead, text),
            Short = text,
            DifferenceText = text,
        };
    }

    /// <summary>增加1.2亿元, 减少1200人.</summary>
    public static string Text(decimal difference, string unit) =>
        (difference > 0 ? "增加" : "减少") + QuantityText.Of(Math.Abs(difference), unit);

    public static string? Text(GrowthInput input) =>
        input is { Value: { } value, Prior: { } prior } && value != prior
            ? Text(value - prior, input.Unit)
            : null;
}
