using System.Text.RegularExpressions;
using DevZoneDocs.Assembler.Checks.Text.Lexicons;
using DevZoneDocs.Assembler.Checks.Text.Scanning;

namespace DevZoneDocs.Assembler.Checks.Text.Rules;

/// <summary>C24: nothing of a web page is left: navigation, editors' notes, page numbers, the numbers of its pieces.</summary>
internal sealed partial class WebRemains(Lexicon lexicon) : ITextCheck
{
    private const int Shown = 4;

    public string Code => "C24";

    public IEnumerable<Finding> Check(InspectedText text) =>
    [
        .. text.Paragraphs.Select(Phrases).OfType<Finding>(),
        .. Pieces(text),
        .. Lines(text),
    ];

    private Finding? Phrases(TextParagraph paragraph)
    {
        List<string> found =
        [
            .. PhraseCheck.Meant(lexicon.WebRemains, paragraph.Plain).Select(each => each.Phrase),
            .. Page().Matches(paragraph.Plain).Select(match => match.Value),
            .. Stamp().Matches(paragraph.Plain).Select(match => match.Value),
        ];
        return found.Count == 0 ? null : new Finding(
            Code,
            Severity.Error,
            paragraph.Place,
            $"“{Quoting.Short(paragraph.Text)}”像是网页上带来的：{string.Join("", found.Distinct().Take(Shown).Select(word => $"“{word}”"))}",
            "删去");
    }

    private IEnumerable<Finding> Pieces(InspectedText text)
    {
        Repeats repeats = new(Code, Severity.Error);
        foreach (Marker marker in text.Markers.Where(marker => marker.IsStray))
            repeats.Add(marker.Paragraph, marker.Paragraph.Text[..Math.Min(12, marker.Paragraph.Text.Length)]);
        return repeats.Tell("句子中间插进了序号，像是网页分段的编号", "删去序号，把断开的句子接好");
    }

    /// <summary>A number behind the text's last sentence is a page's.</summary>
    private IEnumerable<Finding> Lines(InspectedText text)
    {
        if (text.Body.Count > 0 && TrailingNumber().Match(text.Body[^1].Plain) is { Success: true } match)
            yield return new Finding(
                Code,
                Severity.Error,
                text.Body[^1].Place,
                $"文末“{text.Body[^1].Quote(match.Index, match.Index + match.Length)}”多出数字“{match.Groups["n"].Value}”，像是页码",
                "删去");
    }

    [GeneratedRegex(@"(?<![见在到])第\d{1,3}页(?:）?$|（共)|^[—–-]{1,2}\d{1,3}[—–-]{1,2}$|共\d{1,3}页$|^\d{1,3}/\d{1,3}$")]
    private static partial Regex Page();

    [GeneratedRegex(@"^(?:发布)?(?:时间|日期)：\d{4}-\d{1,2}-\d{1,2}|(?:总结|报告|计划)(?:范文)?（\d）$")]
    private static partial Regex Stamp();

    [GeneratedRegex(@"(?<=。)\s?(?<n>\d{1,3})$")]
    private static partial Regex TrailingNumber();
}
