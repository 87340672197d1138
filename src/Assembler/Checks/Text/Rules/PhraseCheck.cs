using DevZoneDocs.Assembler.Checks.Text.Lexicons;
using DevZoneDocs.Assembler.Checks.Text.Scanning;

namespace DevZoneDocs.Assembler.Checks.Text.Rules;

/// <summary>Finds the forms of one lexicon in a text, and tells each form once.</summary>
internal static class PhraseCheck
{
    /// <param name="what">The message's words for a form.</param>
    public static IEnumerable<Finding> Find(
        InspectedText text,
        WordTable<WrongForm> table,
        string code,
        Severity severity,
        Func<WrongForm, string> what,
        string hint,
        Func<Sentence, int, bool>? isMeant = null)
    {
        Dictionary<WrongForm, Repeats> found = [];
        foreach (Sentence sentence in text.Sentences)
        {
            foreach ((int start, string phrase, WrongForm form) in Meant(table, sentence.Plain))
            {
                if (isMeant?.Invoke(sentence, start) == false)
                    continue;
                if (!found.TryGetValue(form, out Repeats? repeats))
                    found[form] = repeats = new Repeats(code, severity);
                repeats.Add(sentence.Paragraph, sentence.Quote(start, start + phrase.Length));
            }
        }

        return found.SelectMany(each => each.Value.Tell(what(each.Key), hint));
    }

    /// <summary>The forms in a stretch of text that are meant there; whether a form's context is there is asked once of each.</summary>
    public static IEnumerable<(int Start, string Phrase, WrongForm Form)> Meant(WordTable<WrongForm> table, string plain)
    {
        Dictionary<WrongForm, bool> contexts = new(ReferenceEqualityComparer.Instance);
        foreach ((int start, string phrase, WrongForm form) in table.Find(plain))
        {
            if (!contexts.TryGetValue(form, out bool hasContext))
                contexts[form] = hasContext = form.Context.Count == 0
                    || form.Context.Any(word => plain.Contains(word, StringComparison.Ordinal));
            if (hasContext && !HonestWords.Cover(form.Honest, plain, start, form.Form.Length))
                yield return (start, phrase, form);
        }
    }
}
