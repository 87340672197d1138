using DevZoneDocs.Assembler.Polishing.Lexicons;
using DevZoneDocs.Assembler.Polishing.Reading;

namespace DevZoneDocs.Assembler.Polishing.Comparing;

/// <summary>Words that say nothing where a thing is done, and much where it is only planned: 实现 before a figure, 已.</summary>
internal static class LightVerbs
{
    private static readonly string[] Verbs = ["实现", "实现了"];
    private static readonly string[] Plans = ["目标", "计划", "任务", "总投资", "合同", "协议", "意向", "概算", "预算", "规模", "下一步", "今后"];
    private static readonly string[] Processes = ["实施", "推进", "推动", "开展", "启动", "进行", "建", "施工", "开工", "投资", "组织", "签", "改造"];
    private static readonly string[] Deadlines = ["前", "之前", "以前"];
    private static readonly string[] AsOf = ["截至", "截止", "目前", "截至目前", "截止到", "截至到", "现"];

    public static bool IsLight(Token token, Difference difference, IReadOnlyList<Sentence> original)
    {
        if (token.Text == "完成" && original.Any(sentence => sentence.Tokens.Any(each => Processes.Any(process => each.Text.Contains(process, StringComparison.Ordinal)))))
            return false;
        bool isVerb = Verbs.Contains(token.Text) && difference.Original.Any(each => each.Kind == TokenKind.Quantity);
        return (isVerb || token.Key == "State:已" || token.Text == "完成") && !IsPlanned(difference, isVerb) && (isVerb || IsDone(difference, original));
    }

    private static bool IsPlanned(Difference difference, bool isVerb) => difference.Original.Concat(difference.Polished).Any(token =>
        (token.Class is WordClass.Modality && !token.Key.StartsWith("Modality:据", StringComparison.Ordinal) && !(isVerb && token.Key == "Modality:预计"))
        || token.Key is "State:正在" or "State:待" or "State:在建" or "Base:明年" or "Base:下月"
        || Deadlines.Contains(token.Text)
        || Plans.Any(plan => token.Text.Contains(plan, StringComparison.Ordinal)));

    // A month may lie ahead, unless the text says that it counts up to then.
    private static bool IsDone(Difference difference, IReadOnlyList<Sentence> original) =>
        !difference.Original.Any(token => token.Kind == TokenKind.Period)
        || original.Any(sentence => sentence.Tokens.Any(token => AsOf.Contains(token.Text)));
}
