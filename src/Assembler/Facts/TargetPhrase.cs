using DevZoneDocs.Assembler.Periods;

namespace DevZoneDocs.Assembler.Facts;

/// <summary>The words of a target: 固定资产投资增长20%、力争25%，其中工业投资增长25%; 甲和乙分别增长8.5%、9.5%; 能耗控制在5万吨以内.</summary>
internal static class TargetPhrase
{
    public static FactProse Of(TaskTarget target, TargetWords words)
    {
        List<ProsePiece> pieces = [];
        Write(words.By);
        Write(words.Name);
        foreach ((int i, FactRecord other) in words.Together.Items.OfType<FactRecord>().Index())
        {
            Say(i == words.Together.Items.Count - 1 ? "和" : "、");
            Write(Field(other, "name"));
        }

        Say(Verb(target, words.Together.Items.Count > 0));
        Write(words.Value);
        foreach (FactRecord other in words.Together.Items.OfType<FactRecord>())
        {
            Say("、");
            Write(other.Default);
        }

        if (target.Modality == Modality.AtMost)
            Say("以内");
        if (words.Stretch is not null)
            Say("、力争");
        Write(words.Stretch);
        foreach ((int i, FactRecord part) in words.Parts.Items.OfType<FactRecord>().Index())
        {
            Say(i == 0 ? "，其中" : "，");
            pieces.AddRange(part.TryGet("phrase", out FactNode? phrase) && phrase is FactProse prose ? prose.Pieces : []);
        }

        return new FactProse(pieces);

        void Say(string text) => pieces.Add(new ProsePiece(text, null));

        void Write(Fact? fact)
        {
            if (fact is not null)
                pieces.Add(new ProsePiece("", fact));
        }
    }

    private static string Verb(TaskTarget target, bool isShared)
    {
        string each = isShared ? "分别" : "";
        string growth = target.IsGrowth ? "增长" : "";
        return target.Modality switch
        {
            Modality.Expected => each + (target.IsGrowth ? "增长" : "达到"),
            Modality.AtLeast => each + growth + "不低于",
            Modality.AtMost => each + growth + "控制在",
            _ => EnumNames.Of(target.Modality) + each + (target.IsGrowth ? "增长" : "达到"),
        };
    }

    private static Fact? Field(FactRecord record, string name) => record.TryGetFact(name, out Fact? fact) ? fact : null;
}

/// <summary>The facts that the words of a target are made of.</summary>
internal sealed record TargetWords(Fact Name, Fact Value, Fact? Stretch, Fact? By, FactList Parts, FactList Together);
