using System.Text.RegularExpressions;
using DevZoneDocs.Assembler.Checks.Text.Scanning;

namespace DevZoneDocs.Assembler.Checks.Text.Rules;

/// <summary>C18: numbers of headings and items are written 一、（一）1.（1）and nothing stands behind the bracket (GB/T 15834-2011 B.3).</summary>
internal sealed partial class NumberForms : ITextCheck
{
    public string Code => "C18";

    public IEnumerable<Finding> Check(InspectedText text)
    {
        Repeats comma = new(Code, Severity.Warning);
        Repeats brackets = new(Code, Severity.Warning);
        Repeats behind = new(Code, Severity.Warning);
        Repeats point = new(Code, Severity.Warning);
        foreach (Marker marker in text.Markers.Where(marker => !marker.IsStray))
        {
            string words = Words(marker);
            if (marker.Kind == MarkerKind.Digit && marker.Written.Contains('、', StringComparison.Ordinal))
                comma.Add(marker.Paragraph, words);
            if (marker.Written.AsSpan().ContainsAny('(', ')'))
                brackets.Add(marker.Paragraph, words);
            if (marker.Written.EndsWith("）、", StringComparison.Ordinal) || marker.Written.EndsWith(")、", StringComparison.Ordinal))
                behind.Add(marker.Paragraph, words);
            if (marker.Kind == MarkerKind.Hanzi && !marker.Written.EndsWith('、'))
                point.Add(marker.Paragraph, words);
        }

        Repeats ordinals = new(Code, Severity.Warning);
        foreach (Sentence sentence in text.Sentences)
        {
            foreach (Match match in OrdinalWithComma().Matches(sentence.Plain))
                ordinals.Add(sentence.Paragraph, sentence.Quote(match.Index, match.Index + match.Length));
        }

        return
        [
            .. comma.Tell("数字序号后面用了顿号", "“1、”改为“1.”"),
            .. brackets.Tell("序号用了半角括号", "改为全角括号，如“（一）”"),
            .. behind.Tell("带括号的序号后面又加了顿号", "删去顿号"),
            .. point.Tell("汉字序号后面没有用顿号", "改为“一、”"),
            .. ordinals.Tell("“第一”“首先”一类后面用了顿号", "改为逗号"),
        ];
    }

    private static string Words(Marker marker)
    {
        string text = marker.Paragraph.Text;
        return marker.Written + Quoting.Short(text[marker.End..Math.Min(text.Length, marker.End + 10)]);
    }

    [GeneratedRegex("(?<=^|[。；])(?:第[一二三四五六七八九]|首先|其次|再次|最后)、")]
    private static partial Regex OrdinalWithComma();
}
