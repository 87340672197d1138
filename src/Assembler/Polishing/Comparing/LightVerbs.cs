using DevZoneDocs.Assembler.Polishing.Lexicons;
using DevZoneDocs.Assembler.Polishing.Reading;

namespace DevZoneDocs.Assembler.Polishing.Comparing;

/// <summary>Words that say nothing where a thing is done, and much where it is only planned: 实现 before a figure, 完成, 已.</summary>
internal static class LightVerbs
{
    private static readonly string[] Verbs = ["实现", "实现了"];
    private static readonly string[] Plans = ["任务", "总投资", "合同", "协议", "意向", "概算", "预算", "规模"];
    private static readonly string[] Ahead = ["目标", "计划", "下一步", "今后", "下阶段"];

    // What is under way or only begun is not done.
    private static readonly string[] Processes = ["实施", "推进", "推动", "开展", "启动", "进行", "施工", "开工", "投资", "组织", "签"];
    private static readonly string[] Works = ["建", "改造"];
    private static readonly string[] Deadlines = ["前", "之前", "以前"];
    private static readonly string[] AsOf = ["截至", "截止", "目前", "截至目前", "截止到", "截至到", "现"];

    public static bool IsLight(Token token, Difference difference)
    {
        if (token.Text == "完成" && IsProcess(token, difference))
            return false;
        if (token.Key == "State:已" && IsTold(token, difference))
            return true;
        bool isVerb = Verbs.Contains(token.Text) && difference.Original.Any(each => each.Kind == TokenKind.Quantity);
        bool isDone = token.Key == "State:已" || token.Text == "完成";
        return (isVerb || isDone) && !IsAhead(difference, isVerb) && (token.Key == "State:已" || !IsPlanned(difference)) && (isVerb || IsDone(difference));
    }

    // 改造道路3公里 tells of so much that is done, 改造道路 of a work.
    private static bool IsProcess(Token token, Difference difference) =>
        Has(token, difference, Processes) || (Has(token, difference, Works) && !difference.Original.Any(token => token.Quantity is { Tells: QuantityKind.Level }));

    private static bool Has(Token verb, Difference difference, string[] words) => difference.Before.Concat(difference.After)
        .Where(sentence => sentence.Tokens.Any(token => ReferenceEquals(token, verb)))
        .Any(sentence => sentence.Tokens.Any(token => token.Clause == verb.Clause && words.Any(word => token.Text.Contains(word, StringComparison.Ordinal))));

    // 整改了26项 is 已整改26项.
    private static bool IsTold(Token already, Difference difference)
    {
        HashSet<string> told = [.. difference.Original.Concat(difference.Polished).Where(token => token.Kind == TokenKind.Quantity && token.Text[0] == '了').Select(token => token.Key)];
        return difference.Original.Concat(difference.Polished).Any(token => token.Clause == already.Clause && told.Contains(token.Key));
    }

    private static bool IsPlanned(Difference difference) =>
        difference.Original.Concat(difference.Polished).Any(token => Plans.Any(plan => token.Text.Contains(plan, StringComparison.Ordinal)));

    private static bool IsAhead(Difference difference, bool isVerb) => difference.Original.Concat(difference.Polished).Any(token =>
        (token.Class is WordClass.Modality && !token.Key.StartsWith("Modality:据", StringComparison.Ordinal) && !(isVerb && token.Key == "Modality:预计"))
        || token.Key is "State:正在" or "State:待" or "State:在建" or "Base:明年" or "Base:下月"
        || Deadlines.Contains(token.Text)
        || Ahead.Any(word => token.Text.Contains(word, StringComparison.Ordinal)));

    // A month may lie ahead, unless the text counts up to then or compares, or names its year; a day is named of what has happened.
    private static bool IsDone(Difference difference) =>
        !difference.Original.Any(token => token.Kind == TokenKind.Period)
        || difference.Original.Any(token => token.Key.StartsWith('日') || token.Key.StartsWith('年') || token.Key is "Base:上年同期" or "Base:今年" or "Scope:累计")
        || difference.Before.Any(sentence => sentence.Tokens.Any(token => AsOf.Contains(token.Text)));
}
