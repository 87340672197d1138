using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

namespace DevZoneDocs.Worker;

/// <summary>The log of a service or a worker: on standard output, information and above unless <c>Logging</c> says otherwise.</summary>
internal static class ServiceLog
{
    public static ILoggingBuilder AddServiceLog(this ILoggingBuilder logs, IConfiguration configuration) =>
        logs.AddConfiguration(configuration.GetSection("Logging")).AddConsole();
}
