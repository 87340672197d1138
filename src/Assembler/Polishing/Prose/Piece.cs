using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Assembler.Polishing.Prose;

/// <summary>A piece of a paragraph: letters, or what stands as it is.</summary>
internal abstract class Piece
{
    /// <summary>The letters that a reader sees of it.</summary>
    public abstract string Text { get; }

    /// <summary>It, to be put into a paragraph again.</summary>
    public abstract IEnumerable<OpenXmlElement> Elements();
}

/// <summary>Letters that are nobody's: a model may move them.</summary>
/// <param name="properties">Their formatting.</param>
internal sealed class LetterPiece(RunProperties? properties, string letters) : Piece
{
    public RunProperties? Properties => properties;

    public override string Text => letters;

    public override IEnumerable<OpenXmlElement> Elements() => [Runs.Of(properties, letters)];
}

/// <summary>A tab, a line break, the reference of a comment: no letter of a sentence.</summary>
internal sealed class FixedPiece(OpenXmlElement element) : Piece
{
    public OpenXmlElement Element => element;

    public override string Text => "";

    public override IEnumerable<OpenXmlElement> Elements() => [element.CloneNode(true)];
}

/// <summary>What bookmarks or the range of a comment hold together, with their marks: a fact above all.</summary>
/// <param name="inner">In order, the marks as fixed pieces.</param>
/// <param name="bookmarks">The names of the bookmarks in it.</param>
internal sealed class AnchorPiece(IReadOnlyList<Piece> inner, IReadOnlyList<string> bookmarks) : Piece
{
    public IReadOnlyList<Piece> Inner => inner;

    public IReadOnlyList<string> Bookmarks => bookmarks;

    public override string Text { get; } = string.Concat(inner.Select(piece => piece.Text));

    /// <summary>Whether it holds more than letters and marks.</summary>
    public bool HoldsFixed => inner.OfType<FixedPiece>().Any(piece => piece.Element is Run);

    public override IEnumerable<OpenXmlElement> Elements() => inner.SelectMany(piece => piece.Elements());
}
