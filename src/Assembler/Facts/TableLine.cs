using DevZoneDocs.Assembler.Facts.Telling;
using DevZoneDocs.Assembler.Periods;

namespace DevZoneDocs.Assembler.Facts;

/// <summary>An indicator as a line of the annexed table.</summary>
/// <param name="Period">Its own, or that of the whole it is a part of.</param>
/// <param name="Indent">Before a part's name.</param>
/// <param name="Whole">What stands before the name of a part whose whole has no line; empty else.</param>
internal sealed record TableLine(ToldIndicator Indicator, Period Period, Period Report, string Indent, string Whole)
{
    /// <summary>Whether its value is one from January on and the report's own is not.</summary>
    public bool IsSum => Period != Report && !Report.IsCumulative && Period.IsCumulative && Indicator.Cumulative is null;

    /// <summary>What stands in the cumulative columns, or null.</summary>
    public ToldIndicator? Sum => IsSum ? Indicator : Indicator.Cumulative;

    public bool HasOwn => !IsSum && (Indicator.Value ?? Indicator.GrowthFact) is not null;

    public bool HasSum => (Sum?.Value ?? Sum?.GrowthFact) is not null;

    public bool HasTarget => (Indicator.Find("target") ?? Indicator.Find("completion")) is not null;

    /// <summary>With the months that are not those of its column, and with what it is compared with where that is not the year before.</summary>
    public FactProse Name
    {
        get
        {
            ToldSentence name = new();
            name.Say(Indent + Whole).Say(Indent.Length == 0 ? Indicator.Find("scope") : null).Say(Indicator.Find("name"));
            Period column = IsSum ? Report.FromJanuary() : Report;
            if (Period != column && Indicator.Find("period") is { } period)
                name.Say("（").Say(period).Say("）");
            if (Indent.Length == 0 && Indicator.Data.Comparison != Comparison.YearOnYear)
                name.Say("（").Say(Indicator.Find("comparison")).Say("）");
            return new FactProse(name.Pieces);
        }
    }
}
