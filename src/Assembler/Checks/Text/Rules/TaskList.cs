using DevZoneDocs.Assembler.Checks.Text.Scanning;

namespace DevZoneDocs.Assembler.Checks.Text.Rules;

/// <summary>A list of things and the words under which they are put together: 以甲、乙、丙等为重点的“百日攻坚”活动.</summary>
/// <param name="Head">The words behind the list.</param>
/// <param name="IsOpen">Whether it ends with 等.</param>
internal sealed record TaskList(Sentence Sentence, string Words, string Head, int Count, bool IsOpen)
{
    private static readonly string[] General = ["项目", "工程", "行动", "任务", "战役", "工作", "活动", "重点", "专项", "主要", "重大", "产业"];

    /// <summary>Whether the list's head names the thing by a word of its own.</summary>
    public bool IsAbout(string thing)
    {
        string own = General.Aggregate(thing, (rest, word) => rest.Replace(word, "", StringComparison.Ordinal));
        return own.Length >= 2 && Head.Contains(own, StringComparison.Ordinal);
    }

    public bool Fits(int stated) => Count == stated;
}
