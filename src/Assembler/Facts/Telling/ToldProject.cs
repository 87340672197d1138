using System.Text.RegularExpressions;
using DevZoneDocs.Assembler.Periods;

namespace DevZoneDocs.Assembler.Facts.Telling;

/// <summary>A project with what can be said of it, clause by clause.</summary>
/// <param name="Amounts">Its place, size and money, in the order in which a report gives them.</param>
/// <param name="State">How far it is: its progress, else its stage; empty where neither is known.</param>
/// <param name="Milestones">Its dates.</param>
internal sealed record ToldProject(
    Project Data, Fact Name, IReadOnlyList<FactProse> Amounts, IReadOnlyList<ProsePiece> State, IReadOnlyList<FactProse> Milestones)
{
    /// <summary>A clause of more letters is told in a sentence of its own.</summary>
    private const int ShortState = 24;

    private static readonly Regex Beginning = new("(开工|动工|开建|奠基|立项|获批)$");

    /// <summary>Whether it is one short clause, which can share a sentence.</summary>
    public bool IsShort => Amounts.Count == 0 && State.Count + Milestones.Count > 0 && Milestones.Count <= 1 && StateText.Length <= ShortState
        && StateText.AsSpan().IndexOfAny("，；。") < 0;

    /// <summary>How it began; behind it stands how far the project is, and then what else has come about and is planned.</summary>
    public IEnumerable<FactProse> Beginnings => Milestones.Where((_, i) => IsBeginning(Data.Milestones[i]));

    public IEnumerable<FactProse> Rest => Milestones.Where((_, i) => !IsBeginning(Data.Milestones[i]));

    public string StateText => ToldSentence.TextOf(State);

    /// <summary>Whether the other one can be told with it: 甲项目、乙项目均已破土动工.</summary>
    public bool IsLike(ToldProject other) => IsShort && other.IsShort && Milestones.Count + other.Milestones.Count == 0
        && StateText == other.StateText && State.All(piece => piece.Fact is null or { Gap: null });

    private static bool IsBeginning(Milestone milestone) => !milestone.Planned && Beginning.IsMatch(milestone.Event);
}
