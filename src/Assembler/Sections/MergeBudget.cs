namespace DevZoneDocs.Assembler.Sections;

/// <summary>How much one section may come to; lists repeated within lists would fill any machine.</summary>
internal sealed class MergeBudget(string template, CancellationToken cancellation = default)
{
    /// <summary>Pieces of a template written once each: a table of 20,000 rows and 8 columns takes a fifth.</summary>
    public const int Pieces = 5_000_000;

    /// <summary>Of data, about as many as the parts of a document may hold that we would read again.</summary>
    public const int Characters = 30_000_000;

    private int _left = Pieces;
    private int _charactersLeft = Characters;

    /// <summary>A written value is one piece, and so is an element of what stands around it.</summary>
    /// <exception cref="TemplateException">There is nothing left.</exception>
    /// <exception cref="OperationCanceledException">Nobody wants what is merged any more.</exception>
    public void Spend(int pieces)
    {
        cancellation.ThrowIfCancellationRequested();
        _left -= pieces;
        if (_left < 0)
            throw Spent(TemplateMessages.TooMuch(Pieces));
    }

    /// <exception cref="TemplateException">The values written so far are longer than any document.</exception>
    public void Write(int characters)
    {
        _charactersLeft -= characters;
        if (_charactersLeft < 0)
            throw Spent(TemplateMessages.TooLongAltogether(Characters));
    }

    private TemplateException Spent(Mistake mistake) => new([new TemplateProblem(new TemplateLocation(template, 0, ""), mistake)]);
}
