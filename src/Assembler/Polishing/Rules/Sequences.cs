using DevZoneDocs.Assembler.Polishing.Comparing;

namespace DevZoneDocs.Assembler.Polishing.Rules;

/// <summary>What tells of one thing after another: there the order is the fact (先审批、后建设).</summary>
internal static class Sequences
{
    private static readonly string[] Words = ["先", "后", "之后", "以后", "随后", "之前", "然后", "接着", "再"];

    public static bool Are(SentenceGroup group) =>
        group.Original.Any(sentence => sentence.Tokens.Any(token => token.Key == "Logic:先后" || Words.Contains(token.Text)));
}
