using System.Text.RegularExpressions;
using DevZoneDocs.Assembler.Checks.Text.Scanning;

namespace DevZoneDocs.Assembler.Checks.Text.Rules;

/// <summary>Finds lists of three or more things that are put together under one name.</summary>
internal static partial class TaskLists
{
    public static IEnumerable<TaskList> Find(Sentence sentence) =>
        from match in Enumeration().Matches(sentence.Plain)
        let words = match.Groups["list"].Value
        let names = words.Split('、')
        where names.Length >= 3 && names.All(name => name.Length is >= 2 and <= 18)
        select new TaskList(sentence, words, match.Groups["head"].Value, names.Length, match.Groups["open"].Success);

    [GeneratedRegex("(?:以|围绕|包括|聚焦)(?<list>[\\u4e00-\\u9fff]{2,18}(?:、[\\u4e00-\\u9fff]{2,18}){2,15}?)(?<open>等)?(?:为重点|为主要内容|为内容|为主|为核心|为载体|方面|领域)(?:工作)?的?(?<head>[“”\\u4e00-\\u9fff]{2,20})")]
    private static partial Regex Enumeration();
}
