using DevZoneDocs.Assembler.Checks.Text.Lexicons;

namespace DevZoneDocs.Assembler.Checks.Text.Rules;

/// <summary>C31: no colloquial word and no known misspelling stands in the text.</summary>
internal sealed class Register(Lexicon lexicon) : ITextCheck
{
    public string Code => "C31";

    public IEnumerable<Finding> Check(InspectedText text) =>
        PhraseCheck.Find(text, lexicon.Register, Code, Severity.Info, form => $"“{form.Form}”宜改为“{form.Right}”", "核对后修改");
}
