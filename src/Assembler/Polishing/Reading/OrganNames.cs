using System.Text.RegularExpressions;

namespace DevZoneDocs.Assembler.Polishing.Reading;

/// <summary>Words within the name of a body (经济发展局, 便民服务中心): there each stands for itself alone.</summary>
internal static partial class OrganNames
{
    private const int Reach = 4;

    public static IReadOnlyList<Token> Fixed(string text, IReadOnlyList<Token> tokens)
    {
        int[] ends = [.. Endings().Matches(text).Select(match => match.Index)];
        return ends.Length == 0 ? tokens : [.. tokens.Select(token => token.Senses.Count > 0 && Array.Exists(ends, end => IsWithin(token, end)) ? Bare(token) : token)];
    }

    private static bool IsWithin(Token token, int end) => token.Start >= end - Reach && token.Start + token.Text.Length <= end;

    private static Token Bare(Token token) => token with { Senses = [], Key = token.IsStrict ? token.Key : token.Text };

    [GeneratedRegex(@"(?:局(?![面部势限])|委员会|办公室|服务中心|公司|集团|学院|大学|医院|银行|协会|商会|联合会|研究院|研究所|事务所|支队|大队|领导小组)", RegexOptions.CultureInvariant)]
    private static partial Regex Endings();
}
