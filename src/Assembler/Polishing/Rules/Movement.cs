using DevZoneDocs.Assembler.Polishing.Comparing;
using DevZoneDocs.Assembler.Polishing.Lexicons;
using DevZoneDocs.Assembler.Polishing.Reading;

namespace DevZoneDocs.Assembler.Polishing.Rules;

/// <summary>Judges one run that stands elsewhere after a rewording.</summary>
internal sealed class Movement
{
    private static readonly string[] VoiceWords =
    [
        "获", "获得", "受到", "遭到", "接受", "把", "将", "被", "由", "对", "所", "给", "让", "为",
    ];

    private readonly SentenceGroup _group;
    private readonly Difference _difference;
    private readonly IReadOnlyList<Token> _run;
    private readonly IReadOnlyList<Token> _after;
    private readonly IReadOnlyList<Token> _crossed;
    private readonly IReadOnlyList<Token> _crossedAfter;

    public Movement(SentenceGroup group, MovedRun move)
    {
        _group = group;
        _difference = group.Difference;
        _run = [.. _difference.Original.Skip(move.Original).Take(move.Length)];
        _after = [.. _difference.Polished.Skip(move.Polished).Take(move.Length)];
        (int Original, int Polished)[] crossed = [.. _difference.Matches.Where(match => match.Original < move.Original != match.Polished < move.Polished)];
        _crossed = [.. crossed.Select(match => _difference.Original[match.Original])];
        _crossedAfter = [.. crossed.Select(match => _difference.Polished[match.Polished])];
    }

    public string Text => string.Concat(_run.Select(token => token.Text));

    public bool IsHarmless => !ChangesMeans && (Fronting.IsHarmless(_group, (_run, _crossed), (_after, _crossedAfter)) || Floating.IsHarmless(_group, (_run, _crossed), (_after, _crossedAfter)) || IsConditionsWord || IsFreeList || IsTrailingFigure || (KeepsCompany && KeepsFigures && (IsWholeClause || IsLoose(_run) || IsLoose(_crossed) || IsRotation || HasOtherVoice || IsReordering)));

    // A time, a base or a figure may stand before or after its noun, and 未 before or after what did not happen.
    private static bool IsLoose(IReadOnlyList<Token> tokens) => tokens.All(token =>
        token.Kind is TokenKind.Period or TokenKind.Quantity || token.Class is WordClass.Base || token.Key is "Negation:未" or "Modality:原则上");

    // The clause that it stands in now must be made of what stood with it before.
    private bool KeepsCompany
    {
        get
        {
            IReadOnlyList<Token> before = Company(_difference.Original, _run), after = Company(_difference.Polished, _after);
            int weight = before.Sum(token => token.Weight);
            return weight == 0 ? !HasRival : Overlap.Of(before, after) * 2 >= weight;
        }
    }

    // A time that stands alone is of all that follows; beside another time it matters how far.
    private bool HasRival => IsLoose(_run) && _run.Any(own => own.Kind != TokenKind.Quantity
        && _difference.Original.Any(other => other.Kind == own.Kind && other.Class == own.Class && other.Key != own.Key));

    // In a clause with several figures, each must have before it, or after it, what it had.
    private bool KeepsFigures => _run.Concat(_crossed).Where(token => token.Kind == TokenKind.Quantity).All(figure =>
        _difference.Polished.Where(token => token.Key == figure.Key).Any(other => FigureCompany.IsKept(_difference, figure, other)));

    private bool IsWholeClause =>
        !Sequences.Are(_group) && CoversClause(_difference.Original, _run) && CoversClause(_difference.Polished, _after);

    // 通过引入资本，解决难题 is not 通过解决难题，引入资本.
    private bool ChangesMeans => HasMeans(_group.Original) && HasMeans(_group.Polished)
        && IsMeans(_group.Original, _run[0]) != IsMeans(_group.Polished, _after[0]);

    // （排名不分先后）
    private bool IsFreeList =>
        _group.OriginalText.Contains("不分先后", StringComparison.Ordinal) && !_run.Concat(_crossed).Any(token => token.IsStrict);

    // 达到6.4亿元，比上年增加1.2亿元 and 比上年增加1.2亿元，达到6.4亿元: two figures that cannot be taken for each other.
    private bool IsTrailingFigure => IsLoose(_run) && Company(_difference.Polished, _after).All(token => !token.HasContent || IsLoose([token]))
        && _run.Where(token => token.Kind == TokenKind.Quantity).All(figure => !_difference.Original.Any(other =>
            other.Key != figure.Key && other.Quantity is { } rival && rival.Tells == figure.Quantity!.Tells && rival.Base == figure.Quantity.Base));

    private bool IsOnlyMove =>
        _difference.Moves.Count(move => _run.Any(token => token.Clause == _difference.Original[move.Original].Clause)) == 1;

    private static bool HasMeans(IReadOnlyList<ComparedSentence> sentences) =>
        sentences.Any(sentence => sentence.Tokens.Any(token => token.Text == "通过"));

    private static bool IsMeans(IReadOnlyList<ComparedSentence> sentences, Token told) => sentences.SelectMany(sentence => sentence.Tokens)
        .Any(token => token.Text == "通过" && token.Clause == told.Clause && token.Start < told.Start);

    private bool IsRotation =>
        IsOnlyMove
            && _crossedAfter.Concat(_after).Select(token => token.Clause).Distinct().Count() == 1
            && Rotation.IsHarmless(_group, _run, _after, _crossed);

    private bool IsReordering => !JoinsClauses && Reordering.IsHarmless(_group, _run, _after, _crossed);

    // 若A获批，B开工 and B在A获批的前提下开工: the word goes with what it makes a condition.
    private bool IsConditionsWord => _run is [{ Key: "Logic:条件" }] && (_difference.Kept.All(pair =>
        _difference.Original[pair.Original].Clause != _run[0].Clause || _difference.Polished[pair.Polished].Clause == _after[0].Clause)
        || _difference.Kept.All(pair => _difference.Polished[pair.Polished].Clause != _after[0].Clause || _difference.Original[pair.Original].Clause == _run[0].Clause));

    // 为支持甲，乙减租 told in one clause may become 甲为支持乙减租.
    private bool JoinsClauses => _difference.Kept.Any(pair => _difference.Original[pair.Original].Clause != _run[0].Clause
        && _difference.Polished[pair.Polished].Clause == _after[0].Clause);

    private bool HasOtherVoice => VoiceWords.Any(word => Count(_group.Original, word) != Count(_group.Polished, word));

    private static IReadOnlyList<Token> Company(IReadOnlyList<Token> tokens, IReadOnlyList<Token> run) =>
        [.. tokens.Where(token => token.Class != WordClass.Logic && run.Any(own => own.Clause == token.Clause)).Except(run)];

    private static bool CoversClause(IReadOnlyList<Token> tokens, IReadOnlyList<Token> run)
    {
        int all = tokens.Where(token => run.Any(own => own.Clause == token.Clause)).Sum(token => token.Weight);
        return run.Sum(token => token.Weight) * 5 >= all * 3;
    }

    private static int Count(IReadOnlyList<ComparedSentence> sentences, string word) =>
        sentences.Sum(sentence => sentence.Tokens.Count(token => token.Text == word));
}
