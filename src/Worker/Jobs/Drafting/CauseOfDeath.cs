using System.Globalization;
using System.Text.RegularExpressions;

namespace DevZoneDocs.Worker.Jobs.Drafting;

/// <summary>Reads from a process's last words what it died of, for the office.</summary>
internal static partial class CauseOfDeath
{
    public static string Of(string lastWords, int exitCode)
    {
        if (lastWords.Contains("Stack overflow", StringComparison.OrdinalIgnoreCase))
            return "堆栈溢出";
        if (lastWords.Contains("Out of memory", StringComparison.OrdinalIgnoreCase) || lastWords.Contains(nameof(OutOfMemoryException), StringComparison.Ordinal))
            return "内存不足";
        Match fault = UnhandledException().Match(lastWords);
        return fault.Success
            ? $"程序内部错误 {fault.Groups[1].Value}"
            : string.Create(CultureInfo.InvariantCulture, $"进程中止，退出码 {exitCode}");
    }

    [GeneratedRegex(@"Unhandled exception\. (?:\w+\.)*(\w+)")]
    private static partial Regex UnhandledException();
}
