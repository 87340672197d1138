using DevZoneDocs.Assembler.Polishing.Comparing;

namespace DevZoneDocs.Assembler.Polishing.Rules;

/// <summary>Whoever reworded must not speak in the text: no introduction, no refusal, no obeyed order.</summary>
internal sealed class MetaTalkRule : IWordingRule
{
    public IEnumerable<WordingReason> Inspect(ComparedTexts comparison) =>
        NewWords.In(comparison.Lexicon.MetaTalk, comparison).Select(found => found.Entry switch
        {
            "order" =>
                new WordingReason(WordingFamily.Injection, $"夹带指令或与材料无关的话“{found.Word}”", "", found.Word),
            "refusal" => new WordingReason(WordingFamily.Format, $"拒绝回答的话“{found.Word}”", "", found.Word),
            _ => new WordingReason(WordingFamily.Format, $"润色者自己的话“{found.Word}”", "", found.Word),
        });
}
