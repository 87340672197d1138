using DevZoneDocs.Assembler.Checks.Text.Scanning;

namespace DevZoneDocs.Assembler.Checks.Text.Rules;

/// <summary>When something of a project happens, as one sentence says it.</summary>
/// <param name="Event">开工, 竣工, 投产…</param>
/// <param name="Year">0 where the sentence names none.</param>
/// <param name="Phase">一期, 2号楼… or nothing: the phases of a project have their own dates.</param>
/// <param name="Words">As they stand, date and event.</param>
/// <param name="Start">Where they begin in the sentence.</param>
/// <param name="Part">上旬, 中旬, 底, 15日… or nothing.</param>
internal sealed record ProjectDate(
    Sentence Sentence,
    string Project,
    string Event,
    int Year,
    int Month,
    string Part,
    string Phase,
    string Words,
    int Start)
{
    /// <summary>底 and 末 are one; a month alone is not against a part of that month.</summary>
    public bool Contradicts(ProjectDate other) =>
        !ReferenceEquals(Sentence, other.Sentence) && Phase == other.Phase
        && ((Year != other.Year && Year != 0 && other.Year != 0)
            || Month != other.Month
            || (Part.Length > 0 && other.Part.Length > 0 && Part.Replace('末', '底') != other.Part.Replace('末', '底')));
}
