using System.CommandLine;
using System.CommandLine.Parsing;
using DevZoneDocs.Assembler;

namespace DevZoneDocs.Worker.Commands;

/// <summary>Says in Chinese what is wrong with a command line, all of it, and how the command is called.</summary>
internal static class Misuse
{
    public static IEnumerable<string> Of(ParseResult parsed)
    {
        Command command = parsed.CommandResult.Command;

        // Behind a command that nobody knows, nothing else can be known.
        IEnumerable<string> unknown = command is RootCommand ? parsed.UnmatchedTokens.Take(1) : parsed.UnmatchedTokens;
        return [.. unknown.Concat(Strays(parsed)).Select(token => Unknown(token, command)), .. Empties(parsed), .. parsed.Errors.Where(error => !IsUnknown(error, parsed)).Select(Problem), Usage(command)];
    }

    /// <summary>
    /// Whether the library took what no command takes: something given as nothing (<c>-o ''</c>), or a mistyped option as one more file.
    /// </summary>
    public static bool IsIn(ParseResult parsed) => Empties(parsed).Any() || Strays(parsed).Any();

    private static IEnumerable<string> Strays(ParseResult parsed) => parsed.CommandResult.Children
        .Where(child => child is ArgumentResult { Argument.Arity.MaximumNumberOfValues: > 1 })
        .SelectMany(child => child.Tokens.Select(token => token.Value))
        .Where(token => token is ['-', _, ..]);

    private static IEnumerable<string> Empties(ParseResult parsed) => parsed.CommandResult.Children
        .Where(child => child.Tokens.Any(token => string.IsNullOrWhiteSpace(token.Value)))
        .Select(child => child is OptionResult option ? Empty(option.Option) : child is ArgumentResult argument ? $"{HelpPage.Shown(argument.Argument)} 是空的：{argument.Argument.Description}" : "")
        .Where(problem => problem.Length > 0);

    private static string Problem(ParseError error) => error.SymbolResult switch
    {
        OptionResult { Option: VersionOption } => "--version 要单独使用",
        OptionResult { Implicit: true } option => $"缺少选项 {option.Option.Name}：{option.Option.Description}",
        OptionResult { Tokens.Count: 0 } option => Empty(option.Option),
        ArgumentResult { Parent: OptionResult option, Tokens.Count: 0 } => Empty(option.Option),
        ArgumentResult { Tokens.Count: 0 } argument => $"缺少 {HelpPage.Shown(argument.Argument)}：{argument.Argument.Description}",
        CommandResult { Command: RootCommand root } => $"没有写明命令，有 {string.Join("、", Names(root))}",
        OptionResult { Implicit: false } option when option.Tokens.Count > Math.Max(1, option.Option.Arity.MaximumNumberOfValues) => $"选项 {option.Option.Name} 只能写一次",
        OptionResult option => Unfit(option),
        ArgumentResult { Parent: OptionResult option } => Unfit(option),
        ArgumentResult argument => $"{HelpPage.Shown(argument.Argument)} 不能是 {Given(argument)}：{argument.Argument.Description}",
        _ => $"不能理解这样的写法：{string.Join(' ', error.SymbolResult?.Tokens.Select(token => token.Value) ?? [])}",
    };

    private static string Unfit(OptionResult option) => $"选项 {option.Option.Name} 不能是 {Given(option)}：{option.Option.Description}";

    private static string Given(SymbolResult result) => string.Join(' ', result.Tokens.Select(token => token.Value));

    private static bool IsUnknown(ParseError error, ParseResult parsed) =>
        parsed.UnmatchedTokens.Any(token => error.Message.Contains($"'{token}'", StringComparison.Ordinal))
        || (parsed.UnmatchedTokens.Count > 0 && error.SymbolResult is CommandResult { Command: RootCommand });

    private static string Unknown(string token, Command command)
    {
        IEnumerable<string> known = token.StartsWith('-')
            ? command.Options.SelectMany(option => option.Aliases.Prepend(option.Name))
            : Names(command);
        string mend = NearestName.Of(token, known) is { } near ? $"，是不是 {near}？" : command is RootCommand root ? $"，有 {string.Join("、", Names(root))}" : "";
        return $"不认识 {token}{mend}";
    }

    private static string Empty(Option option) => $"选项 {option.Name} 后面没有内容：{option.Description}";

    private static string Usage(Command command) => command is RootCommand
        ? $"用法：{HelpPage.CallOf(command)}；devzonedocs --help 列出全部命令"
        : $"用法：{HelpPage.CallOf(command)}；devzonedocs {command.Name} --help 列出全部选项";

    private static IEnumerable<string> Names(Command command) =>
        command.Subcommands.Where(known => !known.Hidden).Select(known => known.Name);
}
