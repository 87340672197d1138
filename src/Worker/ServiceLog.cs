using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Console;

namespace DevZoneDocs.Worker;

/// <summary>The log of a service or a worker: on standard output, information and above unless <c>Logging</c> says otherwise.</summary>
internal sealed class ServiceLog(IConfiguration configuration)
{
    /// <summary>Those who write of a start that failed, with all that was on the stack.</summary>
    private static readonly string[] OfStarting = ["Microsoft.Extensions.Hosting.Internal.Host", "Microsoft.AspNetCore.Server.Kestrel"];

    private volatile bool _hasStarted;

    public void AddTo(ILoggingBuilder logs)
    {
        // The platform writes of each request several times; the service itself does once.
        logs.AddFilter("Microsoft.AspNetCore", LogLevel.Warning).AddConfiguration(configuration.GetSection("Logging")).AddConsole();
        logs.Services.RemoveAll<ILoggerProvider>();
        logs.Services.AddSingleton<ConsoleLoggerProvider>();
        logs.Services.AddSingleton<ILoggerProvider>(provider => new BoundedLog(provider.GetRequiredService<ConsoleLoggerProvider>(), TimeProvider.System));
        foreach (string category in OfStarting)
            logs.AddFilter<BoundedLog>(category, level => _hasStarted && level >= LogLevel.Information);
    }

    /// <summary>Until then what goes wrong ends the program, which says so itself in one line.</summary>
    public void HasStarted() => _hasStarted = true;
}
