using System.Text;
using DevZoneDocs.Assembler.Polishing.Prose;
using DevZoneDocs.Assembler.Polishing.Requests;

namespace DevZoneDocs.Assembler.Polishing.Slots;

/// <summary>A sentence as it leaves the house, and what its slots stand for.</summary>
/// <param name="Coded">Its letters with one sign for each slot, by which originals and rewordings are compared.</param>
internal sealed record SlottedProse(ProseSentence Sentence, SlottedSentence Outgoing, IReadOnlyList<PlacedSlot> Slots, string Coded)
{
    /// <summary>The first of the signs that stand for slots: private ones, which no text that leaves has.</summary>
    private const char FirstCode = '\uE000';

    public const int MostSlots = 6000;

    public static char CodeOf(int slot) => (char)(FirstCode + slot);

    public static bool IsCode(char letter) => char.GetUnicodeCategory(letter) == System.Globalization.UnicodeCategory.PrivateUse;

    /// <returns>Null where the letter stands for itself.</returns>
    public PlacedSlot? SlotOf(char code) => IsCode(code) ? Slots[code - FirstCode] : null;

    /// <summary>With the words of the slots put back.</summary>
    public string Decode(string coded)
    {
        StringBuilder text = new();
        foreach (char letter in coded)
            _ = SlotOf(letter) is { } slot ? text.Append(slot.Text) : text.Append(letter);
        return text.ToString();
    }
}

/// <summary>A slot, and where in its sentence it stands.</summary>
/// <param name="Start">In the sentence's plain letters.</param>
/// <param name="Anchor">Set where it holds a fact, or what is else marked: then it stays where it is in the document.</param>
/// <param name="Lead">The letters before the anchor that are of the slot.</param>
/// <param name="Tail">Those behind it.</param>
internal sealed record PlacedSlot(Slot Slot, int Start, int Length, string Text, AnchorPiece? Anchor, string Lead = "", string Tail = "");
