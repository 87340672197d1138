using System.CommandLine;
using DevZoneDocs.Worker.Settings;
using Microsoft.Extensions.Configuration;

namespace DevZoneDocs.Worker.Commands;

/// <summary><c>config</c>: the settings in force, where each comes from, and every fault in them.</summary>
internal static class ConfigCommand
{
    public static Command Create()
    {
        Option<bool> json = new("--json") { Description = "以 JSON 输出" };
        Command command = new("config", "显示现行设置及其来源，密码和密钥不显示；有错误时一并列出") { json };
        command.SetAction(parsed => Problems.Guard(() => Run(parsed.GetValue(json))));
        return command;
    }

    private static int Run(bool asJson)
    {
        IConfigurationRoot configuration = ServiceConfiguration.Read();
        IReadOnlyList<SettingValue> values = SettingValue.ReadAll(configuration);
        if (asJson)
            Console.WriteLine(JsonOutput.Of(values));
        else
            Print(values);
        ServiceConfiguration.Check(configuration);
        return ExitCodes.Done;
    }

    private static void Print(IReadOnlyList<SettingValue> values)
    {
        foreach (SettingValue value in values)
            Console.WriteLine($"{value.Key} = {value.Value}  [{value.Source}] {value.Meaning}");
    }
}
