using System.Text.RegularExpressions;
using DevZoneDocs.Assembler.Polishing.Lexicons;
using DevZoneDocs.Assembler.Polishing.Prose;
using DevZoneDocs.Assembler.Polishing.Requests;

namespace DevZoneDocs.Assembler.Polishing.Slots;

/// <summary>
/// Takes into a figure's slot the words beside it that say against what it is measured and which way it goes (同比、较年初、增长、低于全市平均水平):
/// two labels that a model has not seen it cannot swap.
/// </summary>
internal sealed class FigureWords(PolishLexicon lexicon)
{
    private const int LongestFrame = 16;

    /// <summary>May stand between such words, and between them and the figure.</summary>
    private static readonly WordTable<string> Between = new(
        ((string[])["分别", "平均", "累计", "实现", "保持", "达到", "仍然", "持续", "大幅", "小幅", "略有", "有所", "、", "和", "与", "及", "均", "各", "净", "了", "达", "为", "是", "已", "也", "又", "仅", "再", "仍", "略", "到", "至"])
        .Select(word => (word, word)));

    /// <param name="spans">In order, facts among them.</param>
    public IReadOnlyList<SlotSpan> Widened(string plain, IReadOnlyList<SlotSpan> spans)
    {
        List<SlotSpan> widened = [];
        foreach (SlotSpan span in spans)
        {
            if (span.Kind is not (SlotKind.Figure or SlotKind.Change))
            {
                if (widened.Count > 0 && widened[^1].End > span.Start)
                    widened[^1] = widened[^1] with { Length = Math.Max(widened[^1].End, span.End) - widened[^1].Start };
                else
                    widened.Add(span);
                continue;
            }

            int begin = Begin(plain, span.Start, Floor(plain, widened));
            while (widened.Count > 0 && widened[^1].End > begin)
            {
                begin = Math.Min(begin, widened[^1].Start);
                widened.RemoveAt(widened.Count - 1);
            }

            widened.Add(new SlotSpan(begin, End(plain, span) - begin, KindOf(span, plain[begin..span.Start])));
        }

        return widened;
    }

    /// <summary>Behind the last figure or fact.</summary>
    private static int Floor(string plain, List<SlotSpan> spans) =>
        spans.FindLast(span => span.Kind is SlotKind.Figure or SlotKind.Change || plain[span.Start] == ProseSentence.Anchor).End;

    private int Begin(string plain, int start, int floor)
    {
        int begin = start;
        for (int at = start; at > floor;)
        {
            int told = Math.Max(lexicon.Figures.Bases.Before(plain, at, floor, out _), Direction(plain, at, floor));
            int length = Math.Max(told, Math.Max(Between.Before(plain, at, floor, out _), lexicon.Figures.LimitsBefore.Before(plain, at, floor, out _)));
            if (length == 0)
                break;
            at -= length;
            begin = told == length ? at : begin;
        }

        int from = Math.Max(floor, start - LongestFrame);
        Match frame = Frame.Match(plain[from..start]);
        return frame.Success ? Math.Min(begin, from + frame.Index) : begin;
    }

    private int Direction(string plain, int at, int floor)
    {
        int length = lexicon.Figures.Directions.Before(plain, at, floor, out _);
        return length > 0 && QuantityLead.IsDirection(plain, at - length, length, floor) ? length : 0;
    }

    private int End(string plain, SlotSpan span)
    {
        int end = span.End + (plain[span.Start] == ProseSentence.Anchor ? lexicon.Figures.LimitsAfter.At(plain, span.End, out _) : 0);
        return end + Behind.Match(plain, end).Length;
    }

    private static SlotKind KindOf(SlotSpan figure, string lead) => SlotFinder.KindOf(lead) == SlotKind.Change ? SlotKind.Change : figure.Kind;

    /// <summary>比上年同期增长, 高于全市平均水平, 与上月相比.</summary>
    private static readonly Regex Frame = new(@"(?:(?<![占对同环相])比(?![重例较])|较|[高低快慢好优大小多少]于|领先于?|落后于?|滞后于?|与(?=[^\p{P}]*相比))[^\p{P}\uFFFC]+$", RegexOptions.CultureInvariant);

    private static readonly Regex Behind = new(@"\G的(?:同比|环比)?(?:增长|增加|上升|提高|提升|下降|减少|回落|增速|增幅|涨幅|升幅|降幅|跌幅|涨|增|降|跌)", RegexOptions.CultureInvariant);
}
