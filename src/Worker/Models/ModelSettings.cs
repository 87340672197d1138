using System.Globalization;

namespace DevZoneDocs.Worker.Models;

/// <summary>What can be set under <c>Polish</c>: one row a setting.</summary>
internal static class ModelSettings
{
    public const string EndpointExample = "https://model.example.gov.cn/v1";
    public const string ModelExample = "qwen3-32b";

    public static readonly IReadOnlyList<ModelSetting> All =
    [
        new("Endpoint", "（必填）", "网址，如 " + EndpointExample + "，不含用户名、? 和 #", "an address such as " + EndpointExample + ", without user, ? and #", (options, value) =>
            Address(value) is { } endpoint ? options with { Endpoint = endpoint } : null),
        new("Model", "（必填）", "模型名称，如 " + ModelExample, "the name of a model, such as " + ModelExample, (options, value) =>
            value.Length <= 200 && !value.Any(char.IsControl) ? options with { Model = value } : null),
        Switch("Streaming", "true", (options, value) => options with { Streaming = value }),
        Switch("JsonMode", "true", (options, value) => options with { JsonMode = value }),
        Switch("OldTokenLimit", "false", (options, value) => options with { OldTokenLimit = value }),
        Switch("UseProxy", "false", (options, value) => options with { UseProxy = value }),
        Switch("AllowHttp", "false", (options, value) => options with { AllowHttp = value }),
        new("Temperature", "0.2", " 0 至 2 的数，或者 none", "a number from 0 to 2, or none", Temperature),
        Seconds("TrySeconds", "60", 600, (options, value) => options with { TryLimit = value }),
        Seconds("SilenceSeconds", "10", 600, (options, value) => options with { SilenceLimit = value }),
        Seconds("CallSeconds", "90", 1800, (options, value) => options with { CallLimit = value }),
        Seconds("DraftSeconds", "300", 7200, (options, value) => options with { DraftLimit = value }),
        Count("Retries", "2", 0, 10, (options, value) => options with { Retries = value }),
        Count("CallsAtOnce", "4", 1, 64, (options, value) => options with { CallsAtOnce = value }),
        Count("DraftTokens", "100000", 1000, 10_000_000, (options, value) => options with { DraftTokens = value }),
        Count("ReplyTokens", "4096", 256, 131_072, (options, value) => options with { ReplyTokens = value }),
    ];

    /// <summary>What could be set once.</summary>
    public static readonly IReadOnlyList<GoneSetting> Gone =
    [
        new("Client", "这一项已取消，请删去：模型一律经由 Semantic Kernel 调用", "is no longer a setting: remove it, every call goes through Semantic Kernel"),
    ];

    private static ModelSetting Switch(string name, string otherwise, Func<ModelOptions, bool, ModelOptions> set) =>
        new(
            name,
            otherwise,
            " true 或 false",
            "true or false",
            (options, value) => bool.TryParse(value, out bool on) ? set(options, on) : null);

    private static ModelSetting Seconds(string name, string otherwise, int most, Func<ModelOptions, TimeSpan, ModelOptions> set) =>
        new(name, otherwise, $" 1 至 {most} 秒", $"1 to {most} seconds", (options, value) =>
            decimal.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal seconds) && seconds >= 1
                && seconds <= most
                ? set(options, TimeSpan.FromSeconds((double)seconds))
                : null);

    private static ModelSetting Count(string name, string otherwise, int least, int most, Func<ModelOptions, int, ModelOptions> set) =>
        new(name, otherwise, $" {least} 至 {most} 的整数", $"a whole number from {least} to {most}", (options, value) =>
            int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out int count) && count >= least && count <= most
                ? set(options, count)
                : null);

    private static ModelOptions? Temperature(ModelOptions options, string value)
    {
        if (value == "none")
            return options with { Temperature = null };
        return float.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out float temperature)
            && temperature is >= 0 and <= 2
            ? options with { Temperature = temperature }
            : null;
    }

    private static Uri? Address(string value) =>
        Uri.TryCreate(value, UriKind.Absolute, out Uri? endpoint) && endpoint.Scheme is "http" or "https"
            && endpoint.UserInfo.Length == 0 && endpoint.Query.Length == 0 && endpoint.Fragment.Length == 0
            ? endpoint
            : null;
}

/// <summary>One setting: what holds without it, what it may be, in words, and how it is taken over; null where it cannot be.</summary>
internal sealed record ModelSetting(
    string Name,
    string Default,
    string WantedChinese,
    string WantedEnglish,
    Func<ModelOptions, string, ModelOptions?> Set);

/// <summary>A setting that went: what to do about it, for the office and for whoever runs the machine.</summary>
internal sealed record GoneSetting(string Name, string Chinese, string English);
