namespace DevZoneDocs.Assembler.Wording;

/// <summary>The change of a rate, told in points: a percentage of a percentage is never written.</summary>
internal static class PointsGrowth
{
    public static Growth? Of(GrowthInput input, GrowthBase against, string unit)
    {
        decimal? computed = input is { Value: { } value, Prior: { } prior } ? value - prior : null;
        if ((input.PublishedRate ?? computed ?? input.PublishedDifference) is not { } exact)
            return null;
        decimal points = Rounding.AtMost(exact, PointsText.Decimals, input.Rounding);
        return Told(points, computed ?? exact, against, unit) with
        {
            Points = points,
            ComputedRate = computed,
            IsPublished = input.PublishedRate is not null,
        };
    }

    private static Growth Told(decimal points, decimal exact, GrowthBase against, string unit)
    {
        if (points == 0)
        {
            return exact == 0
                ? new Growth { Kind = GrowthKind.Level, Phrase = against.Level, Short = "持平" }
                : new Growth { Kind = GrowthKind.NearlyLevel, Phrase = against.NearlyLevel, Short = "基本持平" };
        }

        string text = (points > 0 ? "提高" : "下降") + PointsText.Of(points, unit);
        return new Growth
        {
            Kind = points > 0 ? GrowthKind.PointsUp : GrowthKind.PointsDown,
            Phrase = new(against.Lead, text),
            Short = text,
        };
    }
}
