using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Console;

namespace DevZoneDocs.Worker.Commands;

/// <summary>The log of a command: on standard error, warnings and above unless <c>Logging:LogLevel</c> says otherwise.</summary>
internal static class CommandLogs
{
    public static ILoggerFactory Create(IConfiguration configuration) => LoggerFactory.Create(logs =>
    {
        logs.SetMinimumLevel(LogLevel.Warning).AddConfiguration(configuration.GetSection("Logging"));
        logs.AddSimpleConsole(console => (console.SingleLine, console.ColorBehavior) = (true, LoggerColorBehavior.Disabled));
        logs.Services.Configure<ConsoleLoggerOptions>(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
    });
}
