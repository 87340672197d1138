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
    private string _verb = "";
    private int _items;
    private int _most;
    private bool _hasParts;
    private bool _isPlain = true;
    private string _kind = "";
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
        IReadOnlyList<ToldIndicator> indicators = ShortNames.Of(TellingOrder.Of(told, voice.Report));
        int[] ahead = SameTimeAhead(indicators, voice.Report);
        int lastFlow = indicators.Index().LastOrDefault(indicator => !indicator.Item.IsStock, (-1, null!)).Index;
        for (int i = 0; i < indicators.Count;)
        {
            if (paragraphs._sentence.IsEmpty || paragraphs.IsOther(indicators[i]))
                paragraphs._most = EqualSentences(ahead[i]);
            int run = EqualGrowths.Run(indicators, i);
            paragraphs.Add([.. Enumerable.Range(i, run).Select(each => indicators[each])], isFlowAhead: lastFlow >= i + run);
            i += run;
        }

        paragraphs.End();
        return Paragraphing.Flow(paragraphs._sentences);
    }

    /// <summary>How many indicators of one time follow each other from each on, itself among them.</summary>
    private static int[] SameTimeAhead(IReadOnlyList<ToldIndicator> indicators, Period report)
    {
        (Period, bool)[] times = [.. indicators.Select(indicator => (TellingOrder.PeriodOf(indicator, report), indicator.IsStock))];
        int[] ahead = new int[times.Length];
        for (int i = times.Length - 1; i >= 0; i--)
            ahead[i] = i + 1 < times.Length && times[i + 1] == times[i] ? ahead[i + 1] + 1 : 1;
        return ahead;
    }

    /// <summary>How many items a sentence has where so many are cut into equal ones.</summary>
    private static int EqualSentences(int count)
    {
        int sentences = (count + MostItems - 1) / MostItems;
        return (count + sentences - 1) / sentences;
    }

    private void Add(IReadOnlyList<ToldIndicator> run, bool isFlowAhead)
    {
        ToldIndicator first = run[0];
        Period period = TellingOrder.PeriodOf(first, _voice.Report);
        bool isOther = IsOther(first);
        if (IsFull(first) || isOther || (_isEstimate && !first.Data.Estimate) || first.Data.IsGroup)
            End();
        if (!_sentence.IsEmpty)
            _sentence.Say("；");
        if (period != _period)
            (_hasSaidStock, _hasSaidFlow) = (false, false);

        if (_sentence.IsEmpty)
            _sentence.IsMore = _isBegun && ((!isOther && !_hasParts) || first.IsStock);

        // At another time a growth says again what it is told against.
        if (isOther && (period != _period || first.IsStock))
            _sentence.Against = "";
        if (isOther && first.IsStock && isFlowAhead && period == _period)
            _sentence.Say(AsOf(first), PeriodName.AtEnd(period));
        else if (!_isBegun || isOther)
            SayPeriod(first);
        SayActor(first);
        SayIndicator(run);
        _isBegun = true;
        _kind = KindOf(run[^1]);
        _period = period;
        _isStock = first.IsStock;
        _isEstimate = first.Data.Estimate;
        _items += run.Count;
        _isPlain &= run is [{ IsPlain: true }];
        _hasParts = PartsClause.IsSentence(run[^1]);
        if (_hasParts)
            End();
    }

    // What is of one kind is not cut in two for the sake of equal sentences.
    private bool IsFull(ToldIndicator next) =>
        _items >= MostItems || (_items >= _most && (_kind.Length == 0 || KindOf(next) != _kind));

    private static string KindOf(ToldIndicator indicator) => IndicatorVerb.Of(indicator.Data.Name, indicator.Unit).Before;

    private bool IsOther(ToldIndicator indicator) =>
        _isBegun && (TellingOrder.PeriodOf(indicator, _voice.Report) != _period || indicator.IsStock != _isStock);

    private Fact AsOf(ToldIndicator indicator) => indicator.Find("asOf") ?? _voice.AsOf;

    private void SayPeriod(ToldIndicator first)
    {
        // 截至9月底 and 1—9月 are each said once, however often what there is and what was done take turns.
        bool isSaid = first.IsStock ? _hasSaidStock : _hasSaidFlow;
        (_hasSaidStock, _hasSaidFlow) = first.IsStock ? (true, _hasSaidFlow) : (_hasSaidStock, true);
        if (isSaid || (!first.IsStock && _voice.HasSaidPeriod && !_isBegun && first.Data.Period is null))
            return;
        if (first.IsStock)
            _sentence.Say(AsOf(first)).Say("，");
        else
            SayMonths(first);
        _sentence.Against = "";
    }

    private void SayMonths(ToldIndicator first)
    {
        Fact? own = first.Find("period");
        bool isYear = own is null && _voice.Report.IsWholeYear && (_isBegun || _voice.IsLater);
        if (_isBegun && first.Data.Estimate && first.Data.Period is { IsWholeYear: true })
        {
            // 预计全年实现…: what the year will bring is not yet that of the year.
            _sentence.Say("预计").Say(own);
            _isEstimate = true;
        }
        else if (isYear)
            _sentence.Say(_voice.When, PeriodName.Short(_voice.Report)).Say(_isBegun ? "" : "，");
        else
            _sentence.Say(own ?? _voice.When).Say("，");
    }

    /// <summary>The zone, once; what is of another scope names that.</summary>
    private void SayActor(ToldIndicator first)
    {
        Fact? scope = CountedActor.Of(first) is null ? first.Find("scope") : null;
        if (scope is null && !_isBegun && !_voice.IsLater)
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
        string against = _sentence.Against;
        _sentences.Add((_isPlain ? _sentence.With("；", "，") : _sentence).Say("。"));
        _isPlain = true;
        _sentence = new ToldSentence { Against = against };
        _items = 0;
        _verb = "";
        _isEstimate = false;
    }
}
