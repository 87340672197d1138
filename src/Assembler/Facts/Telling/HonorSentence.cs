using DevZoneDocs.Assembler.Periods;

namespace DevZoneDocs.Assembler.Facts.Telling;

/// <summary>What the zone was awarded, in a sentence: 高新区获得省人社厅授予的省级“无欠薪园区”称号; of three bodies and more 授予的 is not said.</summary>
internal static class HonorSentence
{
    /// <summary>From so many on, to say each time that it was awarded is tiresome.</summary>
    private const int Many = 3;

    /// <returns>Null where there is no honor.</returns>
    public static FactProse? Of(IReadOnlyList<Honor> honors, FactList facts, SectionVoice voice, bool isAfterIndicators)
    {
        if (honors.Count == 0)
            return null;
        ToldSentence sentence = new();
        if (!isAfterIndicators && !voice.HasSaidPeriod)
            sentence.Say(voice.When).Say("，");
        bool isMany = honors.Where((_, i) => IsNewGrantor(honors, i)).Count() >= Many;
        sentence.Say(voice.Zone).Say(isMany ? "先后获得" : "获得");
        foreach ((int i, FactRecord honor) in facts.Items.OfType<FactRecord>().Index())
        {
            bool isNewGrantor = IsNewGrantor(honors, i);
            if (i > 0)
                sentence.Say(isNewGrantor ? "，" : honors[i].Level is null ? "" : "、");
            if (isNewGrantor)
                sentence.Say(Field(honor, "grantor")).Say(isMany ? "" : "授予的");
            sentence.Say(Field(honor, "level")).Say("“").Say(Field(honor, "title")).Say("”");
        }

        return new FactProse(sentence.Say("称号。").Pieces);
    }

    private static bool IsNewGrantor(IReadOnlyList<Honor> honors, int i) =>
        honors[i].Grantor is { } grantor && (i == 0 || honors[i - 1].Grantor != grantor);

    private static Fact? Field(FactRecord honor, string name) => honor.TryGetFact(name, out Fact? fact) ? fact : null;
}
