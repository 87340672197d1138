using DevZoneDocs.Worker.Files;
using Microsoft.Extensions.Configuration;

namespace DevZoneDocs.Worker.Commands;

/// <summary>The settings of a command: <c>appsettings.json</c> beside the program, and above it environment variables such as <c>DEVZONEDOCS_POLISH__ENDPOINT</c>.</summary>
internal static class Configurations
{
    private const string Prefix = "DEVZONEDOCS_";

    /// <exception cref="InputException">The file is not JSON.</exception>
    public static IConfiguration Read()
    {
        string file = Path.Combine(AppContext.BaseDirectory, "appsettings.json");
        try
        {
            return new ConfigurationBuilder().AddJsonFile(file, optional: true).AddEnvironmentVariables(Prefix).Build();
        }
        catch (InvalidDataException exception)
        {
            throw new InputException($"{file}：不是合格的 JSON", exception);
        }
    }
}
