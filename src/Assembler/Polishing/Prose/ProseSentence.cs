using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Assembler.Polishing.Prose;

/// <summary>A whole sentence of a paragraph: letters and anchors, with nothing else between.</summary>
internal sealed class ProseSentence(IReadOnlyList<Piece> pieces) : Piece
{
    /// <summary>Stands for an anchor in the plain letters; a sentence whose own letters have it is never sent.</summary>
    public const char Anchor = '\uFFFC';

    private readonly RunProperties?[] _formats = [.. pieces.SelectMany(piece => piece is LetterPiece letters
        ? Enumerable.Repeat(letters.Properties, letters.Text.Length)
        : [null])];

    public IReadOnlyList<AnchorPiece> Anchors { get; } = [.. pieces.OfType<AnchorPiece>()];

    /// <summary>The letters, with one sign for each anchor.</summary>
    public string Plain { get; } = string.Concat(pieces.Select(piece => piece is LetterPiece ? piece.Text : Anchor.ToString()));

    public override string Text { get; } = string.Concat(pieces.Select(piece => piece.Text));

    /// <summary>Whether all letters are in one character style: the words that begin a paragraph in place of a heading.</summary>
    public bool IsRunInHeading => pieces.OfType<LetterPiece>().Any() && pieces
        .SelectMany(piece => piece is AnchorPiece anchor ? anchor.Inner : [piece])
        .OfType<LetterPiece>()
        .All(letters => letters.Properties?.RunStyle is not null);

    /// <summary>The formatting of the letter at a place of <see cref="Plain"/>.</summary>
    public RunProperties? FormatAt(int index) => _formats[index];

    public override IEnumerable<OpenXmlElement> Elements() => pieces.SelectMany(piece => piece.Elements());
}
