using DevZoneDocs.Assembler.Polishing.Prose;
using DevZoneDocs.Assembler.Polishing.Slots;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Assembler.Polishing.Tracking;

/// <summary>The letters of a sentence from first to last, as runs with the formatting that each letter has.</summary>
internal sealed class LetterRuns(SlottedProse prose)
{
    private int _at;

    /// <summary>The next letters of the sentence.</summary>
    /// <param name="coded">In the signs of the slots.</param>
    public IReadOnlyList<Run> Take(string coded)
    {
        int length = coded.Sum(letter => prose.SlotOf(letter)?.Length ?? 1);
        _at += length;
        return Formatted(
            Enumerable.Range(_at - length, length).Select(index => (prose.Sentence.Plain[index], prose.Sentence.FormatAt(index))));
    }

    /// <summary>Goes past a fact.</summary>
    public void Skip() => _at++;

    /// <summary>New letters in the given formatting; what comes from a slot brings its own.</summary>
    public IReadOnlyList<Run> New(string coded, RunProperties? format) => Formatted(coded.SelectMany(letter => prose.SlotOf(letter) is { } slot
        ? slot.Text.Select((each, i) => (each, prose.Sentence.FormatAt(slot.Start + i)))
        : [(letter, format)]));

    /// <summary>What new letters look like that come in here: as what they replace, else as those before them in the sentence, else as those behind.</summary>
    public RunProperties? FormatHere(bool isReplaced)
    {
        string plain = prose.Sentence.Plain;
        if (isReplaced)
            return prose.Sentence.FormatAt(_at);
        for (int i = _at - 1; i >= 0; i--)
        {
            if (plain[i] != ProseSentence.Anchor)
                return prose.Sentence.FormatAt(i);
        }

        int next = plain.AsSpan(_at).IndexOfAnyExcept(ProseSentence.Anchor);
        return next < 0 ? null : prose.Sentence.FormatAt(_at + next);
    }

    private static List<Run> Formatted(IEnumerable<(char Letter, RunProperties? Format)> letters)
    {
        List<Run> runs = [];
        List<char> open = [];
        RunProperties? format = null;
        foreach ((char letter, RunProperties? own) in letters)
        {
            if (open.Count > 0 && !ReferenceEquals(own, format))
                Close();
            format = own;
            open.Add(letter);
        }

        Close();
        return runs;

        void Close()
        {
            if (open.Count > 0)
                runs.Add(Runs.Of(format, new string([.. open])));
            open.Clear();
        }
    }
}
