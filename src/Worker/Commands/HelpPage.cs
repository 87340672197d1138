using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace DevZoneDocs.Worker.Commands;

/// <summary>What <c>--help</c> says, in Chinese: the library's own words are translated only in part.</summary>
internal sealed class HelpPage : SynchronousCommandLineAction
{
    private const string Program = "devzonedocs";

    public override bool Terminating => true;

    /// <summary>Whoever asks for help has not written the rest yet.</summary>
    public override bool ClearsParseErrors => true;

    /// <summary>Takes the place of the library's page in every command.</summary>
    public static void PutInto(RootCommand root)
    {
        foreach (Option option in root.Options)
        {
            if (option is HelpOption help)
            {
                help.Action = new HelpPage();
                help.Description = "显示帮助";
            }
            else if (option is VersionOption version)
            {
                version.Description = "显示版本";
            }
        }
    }

    public static string CallOf(Command command) => command is RootCommand
        ? $"{Program} <命令> …"
        : $"{Program} {command.Name}{string.Concat(command.Arguments.Select(argument => $" {Shown(argument)}"))} [选项]";

    public static string Shown(Argument argument) =>
        argument.Arity.MaximumNumberOfValues > 1 ? $"<{argument.Name}>…" : $"<{argument.Name}>";

    public override int Invoke(ParseResult parseResult)
    {
        Command command = parseResult.CommandResult.Command;
        TextWriter output = parseResult.InvocationConfiguration.Output;
        output.WriteLine(command.Description);
        Part(output, "用法", [(CallOf(command), null)]);
        Part(output, "命令", [.. command.Subcommands.Where(known => !known.Hidden).Select(known => (Signature(known), known.Description))]);
        Part(output, "参数", [.. command.Arguments.Select(argument => (Shown(argument), argument.Description))]);
        Part(
            output,
            "选项",
            [.. OptionsOf(parseResult).Where(option => !option.Hidden).Select(option => (Signature(option), Explained(option)))]);
        return ExitCodes.Done;
    }

    private static IEnumerable<Option> OptionsOf(ParseResult parsed) => parsed.CommandResult.Command is RootCommand root
        ? root.Options
        : parsed.CommandResult.Command.Options.Concat(parsed.RootCommandResult.Command.Options.Where(option => option.Recursive));

    private static string Signature(Command command) => string.Join(' ', command.Arguments.Select(Shown).Prepend(command.Name));

    private static string Signature(Option option)
    {
        string names = string.Join(
            ", ", option.Aliases.Append(option.Name).Where(name => name[0] == '-').Distinct().OrderBy(name => name.Length));
        return option.Arity.MaximumNumberOfValues == 0 || option.ValueType == typeof(bool) || option is HelpOption or VersionOption
            ? names
            : $"{names} <{option.HelpName ?? option.Name.TrimStart('-')}>";
    }

    private static string Explained(Option option) => option.Required ? $"{option.Description}（必填）" : option.Description ?? "";

    private static void Part(TextWriter output, string title, IReadOnlyList<(string Name, string? Meaning)> rows)
    {
        if (rows.Count == 0)
            return;
        output.WriteLine();
        output.WriteLine($"{title}：");
        int width = rows.Max(row => row.Name.Length);
        foreach ((string name, string? meaning) in rows)
            output.WriteLine(meaning is null ? $"  {name}" : $"  {name.PadRight(width)}  {meaning}");
    }
}
