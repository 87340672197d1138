namespace DevZoneDocs.Assembler.Wording;

/// <summary>The change of a profit that is or was a loss, told without any percentage.</summary>
internal static class LossGrowth
{
    public static Growth? Of(GrowthInput input, GrowthBase against)
    {
        if (input is not { Value: { } value, Prior: { } prior })
            return null;
        if (value < 0 && prior < 0)
            return Narrowed(value - prior, input.Unit, against);
        (GrowthKind kind, string brief) = (value, prior) switch
        {
            (0, _) => (GrowthKind.LossNarrowed, ""),
            (_, 0) => (GrowthKind.TurnedToLoss, ""),
            ( > 0, _) => (GrowthKind.TurnedToProfit, "扭亏为盈"),
            _ => (GrowthKind.TurnedToLoss, "由盈转亏"),
        };

        // The value itself says 亏损 or 盈亏平衡 already: only what was before is told, and the turn.
        string before = against.Name + LossText.Of(prior, input.Unit);
        return new Growth { Kind = kind, Phrase = new("", brief.Length > 0 ? $"{before}，{brief}" : before), Short = brief.Length > 0 ? brief : before };
    }

    private static Growth Narrowed(decimal change, string unit, GrowthBase against)
    {
        if (change == 0)
            return new Growth { Kind = GrowthKind.LossLevel, Phrase = new("", $"亏损额{against.Level.Text}"), Short = "亏损额持平" };
        string text = (change > 0 ? "减亏" : "增亏") + QuantityText.Of(Math.Abs(change), unit);
        return new Growth
        {
            Kind = change > 0 ? GrowthKind.LossNarrowed : GrowthKind.LossWidened,
            Phrase = new(against.Lead, text),
            Short = text,
        };
    }
}
