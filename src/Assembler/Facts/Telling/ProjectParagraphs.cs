using DevZoneDocs.Assembler.Wording;

namespace DevZoneDocs.Assembler.Facts.Telling;

/// <summary>Projects in sentences: those of one state together, short ones in one sentence, from the finished to the coming where their stages can be told.</summary>
internal static class ProjectParagraphs
{
    private const int MostItems = 6;

    private const int LongName = 12;

    private const string Shared = "项目";

    /// <param name="isAfterText">Whether other text of the section stands before, so that the projects must be named as such.</param>
    public static IReadOnlyList<FactProse> Of(IReadOnlyList<ToldProject> projects, bool isAfterText)
    {
        List<ToldSentence> sentences = [];
        ToldSentence? open = null;
        int items = 0;
        List<IReadOnlyList<ToldProject>> groups = Groups(InOrder(projects));
        foreach (IReadOnlyList<ToldProject> group in groups)
        {
            bool joins = open is not null && group[0].IsShort && items < MostItems;
            if (!joins)
                End();
            open ??= new ToldSentence();
            if (joins)
                open.Say("；");
            else if (sentences.Count == 0 && isAfterText && groups.Count > 1 && groups[0][0].IsShort)
                open.Say("主要项目中，");
            Write(group, open);
            items++;
            if (!group[0].IsShort)
                End();
        }

        End();
        return Paragraphing.Flow(sentences);

        void End()
        {
            if (open is not null)
                sentences.Add(open.Say("。"));
            open = null;
            items = 0;
        }
    }

    /// <summary>From the finished to the coming where all are of one kind and of known stages; else as the data have them.</summary>
    private static IReadOnlyList<ToldProject> InOrder(IReadOnlyList<ToldProject> projects)
    {
        bool isOneKind = projects.Select(project => project.Data.Kind).Distinct().Count() == 1;
        bool isStaged = projects.All(project => project.Data.Stage is { } stage && StageName.Rank(stage) is not null);
        return isOneKind && isStaged ? [.. projects.OrderBy(project => StageName.Rank(project.Data.Stage!))] : projects;
    }

    private static List<IReadOnlyList<ToldProject>> Groups(IReadOnlyList<ToldProject> projects)
    {
        List<IReadOnlyList<ToldProject>> groups = [];
        for (int i = 0; i < projects.Count;)
        {
            List<ToldProject> group = [projects[i], .. projects.Skip(i + 1).TakeWhile(projects[i].IsLike)];
            groups.Add(group);
            i += group.Count;
        }

        return groups;
    }

    private static void Write(IReadOnlyList<ToldProject> group, ToldSentence sentence)
    {
        foreach ((int i, ToldProject project) in group.Index())
            sentence.Say(i == 0 ? "" : "、").Say(project.Name, NameIn(group, i));
        ToldProject first = group[0];
        if (group.Count > 1 && first.StateText.StartsWith('已'))
            sentence.Say("均");

        // Behind a long name what begins with a name of its own would run into it.
        if (group.Count == 1 && first.Amounts.Count == 0 && first.Data.Name.Length > LongName)
            sentence.Say("，");
        IReadOnlyList<IReadOnlyList<ProsePiece>> clauses =
        [
            .. first.Amounts.Select(amount => amount.Pieces),
            .. first.Beginnings.Select(milestone => milestone.Pieces),
            .. first.State.Count > 0 ? new[] { first.State } : [],
            .. first.Rest.Select(milestone => milestone.Pieces),
        ];
        foreach ((int i, IReadOnlyList<ProsePiece> clause) in clauses.Index())
            sentence.Say(i == 0 ? "" : "，").Say(i == 0 ? clause : SameSubject.Unnamed(clause, clauses[i - 1]));
    }

    /// <summary>甲、乙项目: the word that all names end with is said with the last.</summary>
    private static string NameIn(IReadOnlyList<ToldProject> group, int i)
    {
        string name = group[i].Name.Phrase.Text;
        bool isShared = i < group.Count - 1 && group.All(project => project.Data.Name.Length > Shared.Length && project.Data.Name.EndsWith(Shared, StringComparison.Ordinal));
        return isShared ? name[..^Shared.Length] : name;
    }
}
