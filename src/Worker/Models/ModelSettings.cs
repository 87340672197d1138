using System.Globalization;

namespace DevZoneDocs.Worker.Models;

/// <summary>What can be set under <c>Polish</c>: one row a setting.</summary>
internal static class ModelSettings
{
    public const string EndpointExample = "https://model.example.gov.cn/v1";
    public const string ModelExample = "qwen3-32b";

    public static readonly IReadOnlyList<ModelSetting> All =
    [
        new("Endpoint", "网址，如 " + EndpointExample + "，不含用户名、? 和 #", "an address such as " + EndpointExample + ", without user, ? and #", (options, value) =>
            Address(value) is { } endpoint ? options with { Endpoint = endpoint } : null),
        new("Model", "模型名称，如 " + ModelExample, "the name of a model, such as " + ModelExample, (options, value) =>
            value.Length <= 200 && !value.Any(char.IsControl) ? options with { Model = value } : null),
        Switch("Streaming", (options, value) => options with { Streaming = value }),
        Switch("JsonMode", (options, value) => options with { JsonMode = value }),
        Switch("OldTokenLimit", (options, value) => options with { OldTokenLimit = value }),
        Switch("UseProxy", (options, value) => options with { UseProxy = value }),
        Switch("AllowHttp", (options, value) => options with { AllowHttp = value }),
        new("Temperature", " 0 至 2 的数，或者 none", "a number from 0 to 2, or none", Temperature),
        Seconds("TrySeconds", 600, (options, value) => options with { TryLimit = value }),
        Seconds("SilenceSeconds", 600, (options, value) => options with { SilenceLimit = value }),
        Seconds("CallSeconds", 1800, (options, value) => options with { CallLimit = value }),
        Seconds("DraftSeconds", 7200, (options, value) => options with { DraftLimit = value }),
        Count("Retries", 0, 10, (options, value) => options with { Retries = value }),
        Count("CallsAtOnce", 1, 64, (options, value) => options with { CallsAtOnce = value }),
        Count("DraftTokens", 1000, 10_000_000, (options, value) => options with { DraftTokens = value }),
        Count("ReplyTokens", 256, 131_072, (options, value) => options with { ReplyTokens = value }),
    ];

    /// <summary>What could be set once.</summary>
    public static readonly IReadOnlyList<GoneSetting> Gone =
    [
        new("Client", "这一项已取消，请删去：模型一律经由 Semantic Kernel 调用", "is no longer a setting: remove it, every call goes through Semantic Kernel"),
    ];

    private static ModelSetting Switch(string name, Func<ModelOptions, bool, ModelOptions> set) =>
        new(name, " true 或 false", "true or false", (options, value) => bool.TryParse(value, out bool on) ? set(options, on) : null);

    private static ModelSetting Seconds(string name, int most, Func<ModelOptions, TimeSpan, ModelOptions> set) =>
        new(name, $" 1 至 {most} 秒", $"1 to {most} seconds", (options, value) =>
            decimal.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal seconds) && seconds >= 1 && seconds <= most
                ? set(options, TimeSpan.FromSeconds((double)seconds))
                : null);

    private static ModelSetting Count(string name, int least, int most, Func<ModelOptions, int, ModelOptions> set) =>
        new(name, $" {least} 至 {most} 的整数", $"a whole number from {least} to {most}", (options, value) =>
            int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out int count) && count >= least && count <= most
                ? set(options, count)
                : null);

    private static ModelOptions? Temperature(ModelOptions options, string value)
    {
        if (value == "none")
            return options with { Temperature = null };
        return float.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out float temperature) && temperature is >= 0 and <= 2
            ? options with { Temperature = temperature }
            : null;
    }

    private static Uri? Address(string value) =>
        Uri.TryCreate(value, UriKind.Absolute, out Uri? endpoint) && endpoint.Scheme is "http" or "https"
            && endpoint.UserInfo.Length == 0 && endpoint.Query.Length == 0 && endpoint.Fragment.Length == 0
            ? endpoint
            : null;
}

/// <summary>One setting: what it may be, in words, and how it is taken over; null where it cannot be.</summary>
internal sealed record ModelSetting(string Name, string WantedChinese, string WantedEnglish, Func<ModelOptions, string, ModelOptions?> Set);

/// <summary>A setting that went: what to do about it, for the office and for whoever runs the machine.</summary>
internal sealed record GoneSetting(string Name, string Chinese, string English);
