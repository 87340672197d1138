using DevZoneDocs.Assembler.Periods;
using DevZoneDocs.Assembler.Wording;

namespace DevZoneDocs.Assembler.Facts.Telling;

/// <summary>The indicators of a section in sentences: the period and the zone once, a verb for the kind, ； between great items.</summary>
internal sealed class IndicatorParagraphs
{
    /// <summary>A sentence of more items is cut into equal ones.</summary>
    private const int MostItems = 6;

    private readonly SectionVoice _voice;
    private readonly List<ToldSentence> _sentences = [];
    private ToldSentence _sentence = new();
    private string _against = "";
    private string _verb = "";
    private int _items;
    private bool _isEstimate;
    private Period? _period;
    private bool _isStock;
    private bool _isBegun;
    private bool _hasSaidStock;
    private bool _hasSaidFlow;

    private IndicatorParagraphs(SectionVoice voice) => _voice = voice;

    public static IReadOnlyList<FactProse> Of(IReadOnlyList<ToldIndicator> told, SectionVoice voice)
    {
        IndicatorParagraphs paragraphs = new(voice);
        IReadOnlyList<ToldIndicator> indicators = RunningValues.Join(ShortNames.Of(told), voice.Report);
        int sentences = (indicators.Count + MostItems - 1) / MostItems;
        int most = sentences == 0 ? MostItems : (indicators.Count + sentences - 1) / sentences;
        for (int i = 0; i < indicators.Count;)
        {
            int run = EqualGrowths.Run(indicators, i);
            paragraphs.Add([.. indicators.Skip(i).Take(run)], most);
            i += run;
        }

        paragraphs.End();
        return Paragraphing.Flow(paragraphs._sentences);
    }

    private void Add(IReadOnlyList<ToldIndicator> run, int most)
    {
        ToldIndicator first = run[0];
        Period period = first.Data.Period ?? _voice.Report;
        bool isOther = _isBegun && (period != _period || IsStock(first) != _isStock);
        if (_items >= most || isOther || (_isEstimate && !first.Data.Estimate) || first.Data.IsGroup)
            End();
        if (!_sentence.IsEmpty)
            _sentence.Say("；");
        if (period != _period)
            (_hasSaidStock, _hasSaidFlow) = (false, false);
        if (!_isBegun || isOther)
            SayPeriod(first);
        SayActor(first);
        SayIndicator(run);
        _isBegun = true;
        _period = period;
        _isStock = IsStock(first);
        _isEstimate = first.Data.Estimate;
        _items += run.Count;
        if (PartsClause.IsSentence(run[^1]))
            End();
    }

    private void SayPeriod(ToldIndicator first)
    {
        // 截至9月底 and 1—9月 are each said once, however often what there is and what was done take turns.
        bool isSaid = IsStock(first) ? _hasSaidStock : _hasSaidFlow;
        (_hasSaidStock, _hasSaidFlow) = IsStock(first) ? (true, _hasSaidFlow) : (_hasSaidStock, true);
        if (isSaid)
            return;
        Fact? when = IsStock(first) ? first.Find("asOf") ?? _voice.AsOf : first.Find("period") ?? (_voice.HasSaidPeriod && !_isBegun ? null : _voice.When);
        if (when is not null)
            _sentence.Say(when).Say("，");
    }

    /// <summary>What there is at an end is told as of that end, not during the months before.</summary>
    private static bool IsStock(ToldIndicator indicator) => indicator.Data.IsGroup
        ? !IndicatorVerb.IsDoing(indicator.Data.Name) && indicator.Parts.All(IsStock)
        : indicator.Data.Comparison == Comparison.SinceYearStart
            || (CountedActor.Of(indicator) is null && IndicatorVerb.Of(indicator.Data.Name, indicator.Unit).IsStock);

    /// <summary>The zone, once; what is of another scope names that.</summary>
    private void SayActor(ToldIndicator first)
    {
        Fact? scope = CountedActor.Of(first) is null ? first.Find("scope") : null;
        if (scope is null && !_isBegun)
            _sentence.Say(_voice.Zone);
        if (first.Data.Estimate && !_isEstimate)
            _sentence.Say("预计");
        _sentence.Say(scope);
    }

    private void SayIndicator(IReadOnlyList<ToldIndicator> run)
    {
        if (run.Count > 1)
        {
            EqualGrowths.Write(run, _sentence);
            _verb = "";
            return;
        }

        // A verb carries over to its like; behind another one, or none, it would be the wrong one or missing.
        ToldIndicator indicator = run[0];
        IndicatorVerb verb = IndicatorVerb.Of(indicator.Data.Name, indicator.Unit, indicator.Data.Approx, indicator.IsFall);
        IndicatorClause.Write(indicator, _sentence, verb.Before == _verb ? verb with { Before = "" } : verb, _voice.Options);
        _verb = IndicatorClause.HasVerb(indicator) ? verb.Before : "";
    }

    private void End()
    {
        if (_sentence.IsEmpty)
            return;
        _against = _sentence.Against;
        _sentences.Add(_sentence.Say("。"));
        _sentence = new ToldSentence { Against = _against };
        _items = 0;
        _verb = "";
        _isEstimate = false;
    }
}
