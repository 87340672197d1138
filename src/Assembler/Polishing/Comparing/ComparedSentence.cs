using DevZoneDocs.Assembler.Polishing.Reading;

namespace DevZoneDocs.Assembler.Polishing.Comparing;

/// <summary>A sentence, or a part of one that a semicolon ends.</summary>
internal sealed record ComparedSentence(IReadOnlyList<Token> Tokens)
{
    /// <summary>What it says.</summary>
    public IReadOnlyList<Token> Content { get; } = [.. Tokens.Where(token => token.HasContent)];

    public int Weight => Content.Sum(token => token.Weight);

    public string Text => string.Concat(Tokens.Select(token => token.Text));

    public static IReadOnlyList<ComparedSentence> Split(IReadOnlyList<Token> tokens)
    {
        List<ComparedSentence> sentences = [];
        List<Token> open = [];
        foreach (Token token in tokens)
        {
            open.Add(token);
            if (token.Kind == TokenKind.Punctuation && (token.Key is "；" or "\n" || SentenceEnds.IsEnded(token.Key)))
                Close(sentences, open);
        }

        Close(sentences, open);
        return sentences;
    }

    private static void Close(List<ComparedSentence> sentences, List<Token> open)
    {
        if (open.Exists(token => token.Kind != TokenKind.Punctuation))
            sentences.Add(new ComparedSentence([.. open]));
        open.Clear();
    }
}
