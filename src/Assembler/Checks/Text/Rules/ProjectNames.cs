using System.Text.RegularExpressions;
using DevZoneDocs.Assembler.Checks.Text.Lexicons;

namespace DevZoneDocs.Assembler.Checks.Text.Rules;

/// <summary>The projects that a text mentions, and which of their names mean one and the same.</summary>
internal sealed partial class ProjectNames(ProjectWords words)
{
    /// <summary>A name that more names hold says too little to be that of one project.</summary>
    private const int MostHolders = 50;

    private const int LongestName = 14;

    private readonly Regex _building = new(
        $"[\\u4e00-\\u9fff]{{2,10}}{WordPattern.AnyOf(words.Buildings)}(?!区|项目|工程|改造|建设)", RegexOptions.CultureInvariant);

    private readonly HashSet<string> _all = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyList<string>> _alike = new(StringComparer.Ordinal);
    private Dictionary<string, List<string>>? _holders;

    /// <summary>The names of projects in a sentence, without words that any project bears.</summary>
    public IEnumerable<string> Read(string plain)
    {
        foreach (Match match in _building.Matches(plain))
        {
            string name = Core(match.Value);
            if (name.Length is >= 4 and <= LongestName && IsOwn(name) && _all.Add(name) | true)
                yield return name;
        }

        foreach (Match match in Mention().Matches(plain))
        {
            foreach (string part in match.Groups["names"].Value.Split('、', '和'))
            {
                string name = Core(part);
                if (name.Length is >= 2 and <= LongestName && IsOwn(name) && _all.Add(name) | true)
                    yield return name;
            }
        }
    }

    /// <summary>
    /// The name itself, those that it holds and those that hold it, but where the shorter would fit several projects. Two names
    /// mean one project where they have one of these in common. To be asked when all of the text has been read.
    /// </summary>
    public IReadOnlyList<string> Alike(string name)
    {
        if (_alike.TryGetValue(name, out IReadOnlyList<string>? known))
            return known;
        List<string> alike = [name];
        alike.AddRange(Parts(name).Where(shorter => _all.Contains(shorter) && IsHeldByOne(shorter, name)).Distinct());
        List<string> holders = Holders(name);
        if (holders.Count <= MostHolders)
            alike.AddRange(holders.Where(longer => IsHeldByOne(name, longer)));
        return _alike[name] = alike;
    }

    public static string Longer(string one, string other) => one.Length >= other.Length ? one : other;

    private bool IsHeldByOne(string shorter, string longer) => Holders(shorter) is { Count: <= MostHolders } holders
        && holders.TrueForAll(name =>
        name.Contains(longer, StringComparison.Ordinal) || longer.Contains(name, StringComparison.Ordinal) || SameStart(name, longer));

    /// <summary>The names of the text that hold the name.</summary>
    private List<string> Holders(string name)
    {
        if (_holders is null)
        {
            _holders = new Dictionary<string, List<string>>(StringComparer.Ordinal);
            foreach ((string longer, string part) in _all.SelectMany(longer => Parts(longer).Distinct().Select(part => (longer, part))))
            {
                if (!_all.Contains(part))
                    continue;
                if (!_holders.TryGetValue(part, out List<string>? list))
                    _holders[part] = list = [];
                list.Add(longer);
            }
        }

        return _holders.GetValueOrDefault(name) ?? [];
    }

    /// <summary>What stands in a name and could be a name.</summary>
    private static IEnumerable<string> Parts(string name)
    {
        for (int length = 2; length < name.Length; length++)
        {
            for (int start = 0; start + length <= name.Length; start++)
                yield return name.Substring(start, length);
        }
    }

    private static bool SameStart(string one, string other) =>
        one.Length >= 3 && other.Length >= 3 && string.CompareOrdinal(one, 0, other, 0, 3) == 0;

    private static string Core(string part)
    {
        string cut = part;
        for (Match lead = Lead().Match(cut); lead.Success && lead.Length > 0; lead = Lead().Match(cut))
            cut = cut[lead.Length..];
        int made = cut.IndexOf("年产", StringComparison.Ordinal);
        cut = made > 1 ? cut[..made] : cut;
        return cut.TrimEnd('等', '的').Trim('“', '”');
    }

    private bool IsOwn(string name) =>
        words.General.Aggregate(name, (rest, word) => rest.Replace(word, "", StringComparison.Ordinal)).Length >= 2;

    [GeneratedRegex(@"(?<names>[\u4e00-\u9fffA-Za-z0-9“”]{2,30}(?:、[\u4e00-\u9fffA-Za-z0-9“”]{2,20}){0,8})等?(?:重点|重大|产业|工业|已开工|新建|续建|在建)?(?:项目|工程)")]
    private static partial Regex Mention();

    // What stands before a name in its clause: verbs, ordinals, words of time and order.
    [GeneratedRegex("^.{0,20}?(?:推进|推动|加快|实施|抓好|做好|启动|完成|开展|建设好|紧盯|围绕|确保|促进|保障|督促|协调|以及|力争|争取|目前|其中|一是|二是|三是|四是|五是|六是|七是|八是|对|将|为|的|是|在|使)(?=[\u4e00-\u9fff“]{2})|^(?:一|二|三|四|五|六|七|八|九|十)(?:是|要)|^(?:重点|全力|积极|着力|继续)")]
    private static partial Regex Lead();
}
