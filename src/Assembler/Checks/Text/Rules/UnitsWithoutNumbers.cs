using System.Text.RegularExpressions;
using DevZoneDocs.Assembler.Checks.Text.Scanning;

namespace DevZoneDocs.Assembler.Checks.Text.Rules;

/// <summary>C01: a unit never stands without its number: 完成亿元, 同比增长%, 新增名党员.</summary>
internal sealed class UnitsWithoutNumbers : ITextCheck
{
    public string Code => "C01";

    public IEnumerable<Finding> Check(InspectedText text)
    {
        foreach (Sentence sentence in text.Sentences)
        {
            bool isCell = sentence.Paragraph.Story is Story.Table or Story.TextBox;
            int told = -1;
            foreach (Match match in BlankPatterns.Find(sentence.Plain, isCell))
            {
                if (match.Index < told || text.Marked.IsTold(sentence, match.Index, match.Index + match.Length))
                    continue;
                told = match.Index + match.Length;
                yield return new Finding(
                    Code,
                    Severity.Error,
                    sentence.Paragraph.Place,
                    $"“{sentence.Quote(match.Index, told)}”中“{match.Value.Trim('，', '。')}”前缺数字",
                    "补上数字；暂时没有的，写明向谁要、何时补");
            }
        }
    }
}
