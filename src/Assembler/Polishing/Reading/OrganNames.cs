using System.Text.RegularExpressions;

namespace DevZoneDocs.Assembler.Polishing.Reading;

/// <summary>Words within the name of a body (经济发展局, 便民服务中心): there each stands for itself alone.</summary>
internal static partial class OrganNames
{
    private const int Reach = 4;
    private const int ReachOfFirms = 6;

    public static IReadOnlyList<Token> Fixed(string text, IReadOnlyList<Token> tokens)
    {
        Token[] read = [.. tokens];
        foreach (Match ending in Endings().Matches(text))
        {
            int start = ending.Index - (ending.Value is [.., '公', '司'] or "集团" ? ReachOfFirms : Reach);
            for (int i = Array.FindLastIndex(read, token => token.Start < ending.Index); i >= 0 && IsWithin(read[i], start); i--)
                read[i] = Bare(read[i]);
        }

        return read;
    }

    private static bool IsWithin(Token token, int start) => token.HasContent && token.Start >= start
        && token.Kind is TokenKind.Word or TokenKind.Character && !token.IsStrict;

    private static Token Bare(Token token) => token.Senses.Count == 0 ? token : token with { Senses = [], Key = token.Text };

    [GeneratedRegex(@"(?:局(?![面部势限])|委员会|办公室|服务中心|(?:股份有限|有限责任|有限)?公司|集团|学院|大学|医院|银行|协会|商会|联合会|研究院|研究所|事务所|支队|大队|领导小组)", RegexOptions.CultureInvariant)]
    private static partial Regex Endings();
}
