using System.Text.RegularExpressions;
using DevZoneDocs.Assembler.Polishing.Lexicons;
using DevZoneDocs.Assembler.Polishing.Reading;
using DevZoneDocs.Assembler.Polishing.Requests;

namespace DevZoneDocs.Assembler.Polishing.Slots;

/// <summary>Finds what of a sentence leaves only as a slot: figures, times, names, numbers of documents, quotations, set terms.</summary>
internal sealed class SlotFinder(PolishLexicon lexicon, NamesOfData names)
{
    /// <summary>Shorter terms are everybody's words (党员, 外资), and a sentence would be all slots.</summary>
    private const int ShortestTerm = 3;

    private readonly Tokenizer _tokenizer = new(lexicon);

    /// <summary>What makes of a figure, a fact's too, the slot that leaves.</summary>
    public FigureWords FigureWords { get; } = new(lexicon);

    public IReadOnlyList<SlotSpan> Find(string plain)
    {
        Coverage coverage = new(plain);
        Add(DocumentNumber, SlotKind.DocumentNumber);
        Add(Quotation, SlotKind.Quotation);
        for (int i = 0; i < plain.Length; i++)
            coverage.Add(i, names.At(plain, i), SlotKind.Name);
        IReadOnlyList<Token> tokens = _tokenizer.Read(plain);
        foreach (Token token in tokens)
        {
            if (KindOf(token) is { } kind)
                coverage.Add(token.Start, token.Text.Length, kind);
        }

        new NameFinder(plain, tokens).Find(lexicon, coverage);
        AddNumerals(plain, coverage);
        Add(Latin, SlotKind.Name);
        return [.. coverage.Spans()];

        void Add(Regex pattern, SlotKind kind)
        {
            foreach (Match match in pattern.Matches(plain))
                coverage.Add(match.Index, match.Length, kind);
        }
    }

    /// <summary>Whether no figure is left in what stands between the slots, whatever the rules above have made of it.</summary>
    public static bool IsFree(string rest) => !Enumerable.Range(0, rest.Length).Any(i => FigureLetters.At(rest, i) > 0) && !Latin.IsMatch(rest) && !Foreign.IsMatch(rest);

    private SlotKind? KindOf(Token token) => token.Kind switch
    {
        TokenKind.Marker => token.Text[0] is '“' or '《' ? SlotKind.Quotation : token.Text[0] == '〔' ? SlotKind.DocumentNumber : SlotKind.Words,
        TokenKind.Code => SlotKind.Name,
        TokenKind.Period => SlotKind.Time,
        TokenKind.Quantity => KindOf(token.Text),
        TokenKind.Word when token.Text.Length >= ShortestTerm && lexicon.Terms.At(token.Text, 0, out _) == token.Text.Length => SlotKind.Term,
        _ => null,
    };

    /// <summary>Of a figure in words.</summary>
    public static SlotKind KindOf(string figure) => Change.IsMatch(figure) ? SlotKind.Change : SlotKind.Figure;

    private static void AddNumerals(string plain, Coverage coverage)
    {
        for (int i = 0; i < plain.Length; i++)
        {
            int length = coverage.IsCovered(i) ? 0 : FigureLetters.At(plain, i);
            coverage.Add(i, length, SlotKind.Figure);
        }
    }

    private static readonly Regex DocumentNumber = new(@"[\u4e00-\u9fff]{0,8}[〔\[（(【]\s*(?:19|20)?\d{2}\s*[〕\]）)】]\s*第?\s*\d{1,5}\s*号|[\u4e00-\u9fff]{1,4}发\s*(?:19|20)\d{2}\s*[-—－]?\s*\d{1,5}\s*号", RegexOptions.CultureInvariant);

    private static readonly Regex Quotation = new("“[^”]*”|‘[^’]*’|《[^》]*》|「[^」]*」|\"[^\"]*\"|【[^】]*】|〖[^〗]*〗|〈[^〉]*〉", RegexOptions.CultureInvariant);

    private static readonly Regex Latin = new(@"[A-Za-zＡ-Ｚａ-ｚ@#&＆][A-Za-zＡ-Ｚａ-ｚ0-9@#&＆._\-/+:%]*", RegexOptions.CultureInvariant);

    /// <summary>Signs that no sentence of a report has between its slots: they would say something that no rule has read.</summary>
    private static readonly Regex Foreign = new(@"[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{So}\p{Sm}\p{Sc}\p{Nd}\p{Nl}\p{No}“”‘’《》【】〔〕「」""{}<>\[\]\\|_^`~*=□×\uFFFC]", RegexOptions.CultureInvariant);

    private static readonly Regex Change = new("[%％‰]|百分|[增降升跌减涨][长至到幅加少]?|上升|下[降滑]|回落|翻[一两二三四]?番|倍|成$", RegexOptions.CultureInvariant);
}
