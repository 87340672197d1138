using System.Text;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Assembler.Revisions.Reading;

/// <summary>A paragraph of the editor's file as it stands: what was inserted counts, what was deleted does not.</summary>
/// <param name="number">Its place among all paragraphs of the file, from 0.</param>
internal sealed class RevisedParagraph(Paragraph element, int number)
{
    private readonly StringBuilder _building = new();
    private readonly List<Letter> _letters = [];
    private string? _text;

    public Paragraph Element => element;

    public int Number => number;

    public string Text => _text ??= _building.ToString();

    /// <summary>Where each letter of the text stands in the file.</summary>
    public IReadOnlyList<Letter> Letters => _letters;

    public int Length => _letters.Count;

    /// <summary>The letters stay where they are in the text when runs are cut; where they stand in the file is read again.</summary>
    public void ReadAgain()
    {
        _building.Clear();
        _letters.Clear();
        _text = null;
        foreach (Text text in RevisedTextReader.TextsOf(element))
            Add(text);
    }

    public void Add(Text text)
    {
        string letters = text.Text;
        _building.Append(letters);
        for (int i = 0; i < letters.Length; i++)
            _letters.Add(new Letter(text, i));
    }
}

/// <summary>A letter in the file.</summary>
/// <param name="Offset">Its place within its text element.</param>
internal readonly record struct Letter(Text Holder, int Offset);
