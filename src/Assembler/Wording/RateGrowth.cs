namespace DevZoneDocs.Assembler.Wording;

/// <summary>The growth of a quantity that is not below zero, told as a percentage.</summary>
internal static class RateGrowth
{
    private static readonly Dictionary<decimal, string> Doublings = new() { [100] = "翻一番", [300] = "翻两番", [700] = "翻三番" };

    public static Growth? Of(GrowthInput input, GrowthBase against)
    {
        if (input is { Value: 0, Prior: 0 })
            return null;
        if (input is { Value: { } value, Prior: 0 })
            return Without(GrowthKind.FromZero, $"{against.Name}为零", "净增" + QuantityText.Of(value, input.Unit));
        if (input is { Value: 0, Prior: { } prior })
            return Without(
                GrowthKind.ToZero, $"{against.Name}为{QuantityText.Of(prior, input.Unit)}", "减少" + QuantityText.Of(prior, input.Unit));
        decimal? computed = Computed(input);
        // Nothing falls by more than all of it: such a rate is a mistake, not a fall.
        decimal? published = input.PublishedRate is >= -100 ? input.PublishedRate : null;
        decimal? rate = published ?? (computed is { } exact ? Rounding.Round(exact, 1, input.Rounding) : null);
        return rate is null ? null : Told(rate.Value, published ?? computed!.Value, input, against) with
        {
            Rate = rate,
            ComputedRate = computed,
            IsPublished = published is not null,
            DifferenceText = DifferenceGrowth.Text(input),
        };
    }

    private static Growth Told(decimal rate, decimal exact, GrowthInput input, GrowthBase against)
    {
        if (rate == 0)
            return Unchanged(input, against);
        string text = (rate > 0 ? against.Rise : against.Fall) + QuantityText.Number(QuantityText.WithoutZeros(Math.Abs(rate))) + "%";
        bool isMultiple = rate >= 100;
        return new Growth
        {
            Kind = isMultiple ? GrowthKind.MultipleRise : rate > 0 ? GrowthKind.Rise : GrowthKind.Fall,
            Phrase = new(against.Lead, text),
            Short = text,
            MultipleText = isMultiple ? $"是{against.Name}的{Multiple(1 + (exact / 100))}" : null,
            IncrementText = isMultiple ? Doublings.GetValueOrDefault(exact) ?? against.Rise + Multiple(exact / 100) : null,
        };
    }

    // A published 0 of two values that differ was rounded by whoever published it.
    private static Growth Unchanged(GrowthInput input, GrowthBase against) =>
        input is { Value: { } value, Prior: { } prior } && value != prior
            ? new Growth { Kind = GrowthKind.NearlyLevel, Phrase = against.NearlyLevel, Short = "基本持平" }
            : new Growth { Kind = GrowthKind.Level, Phrase = against.Level, Short = "持平" };

    private static Growth Without(GrowthKind kind, string text, string difference) =>
        new() { Kind = kind, Phrase = new("", text), Short = text, DifferenceText = difference };

    // The guard is against a base so small that the rate would not fit a decimal.
    private static decimal? Computed(GrowthInput input) =>
        input is { Value: { } value, Prior: { } prior and > 0 } && (double)value / (double)prior < 1e20
            ? (value / prior * 100) - 100
            : null;

    private static string Multiple(decimal times) => QuantityText.Number(Rounding.Trim(Rounding.HalfUp(times, 2))) + "倍";
}
