using DevZoneDocs.Assembler;
using Microsoft.Extensions.Configuration;

namespace DevZoneDocs.Worker.Models;

/// <summary>Reads which model polishes from the configuration's section <c>Polish</c>, and its key from where keys belong.</summary>
internal sealed class ModelOptionsReader(ModelKeyReader keys)
{
    public const string SectionName = "Polish";

    private static readonly ModelOptions Unset = new() { Endpoint = new Uri("about:blank"), Model = "" };

    public static ModelOptionsReader OfEnvironment { get; } = new(new ModelKeyReader(Environment.GetEnvironmentVariable));

    /// <returns>Null where no model is configured at all, an ordinary way to run.</returns>
    /// <exception cref="ModelOptionsException">The settings cannot be used: every fault at once.</exception>
    public ModelOptions? Read(IConfiguration configuration)
    {
        List<IConfigurationSection> given = [.. configuration
            .GetSection(SectionName)
            .GetChildren()
            .Where(child => !string.IsNullOrWhiteSpace(child.Value) || child.GetChildren().Any())];
        if (given.Count == 0)
            return null;
        List<ModelFault> faults = [];
        ModelOptions options = given.Aggregate(Unset, (options, child) => Take(options, child, faults));
        options = options with { Key = keys.Read(faults) };
        faults.AddRange(Together(options, given));
        return faults.Count == 0 ? options : throw new ModelOptionsException(faults);
    }

    private static ModelOptions Take(ModelOptions options, IConfigurationSection child, List<ModelFault> faults)
    {
        string name = NameOf(child.Key);
        ModelSetting? setting = ModelSettings.All.FirstOrDefault(setting => Is(child, setting.Name));
        if (setting is null)
        {
            faults.Add(NotTaken(child, name));
            return options;
        }

        if (child.Value is { } value && setting.Set(options, value.Trim()) is { } taken)
            return taken;
        faults.Add(ModelFault.Unusable(name, setting.WantedChinese, setting.WantedEnglish));
        return options;
    }

    private static ModelFault NotTaken(IConfigurationSection child, string name)
    {
        if (ModelSettings.Gone.FirstOrDefault(gone => Is(child, gone.Name)) is { } gone)
            return new ModelFault(name, gone.Chinese, gone.English);
        return LooksSecret(child.Key)
            ? ModelFault.KeyInSettings(name)
            : ModelFault.Unknown(name, NearestName.Of(child.Key, ModelSettings.All.Select(setting => setting.Name)));
    }

    /// <summary>What is wrong only in company: what is wanted and not there, and what does not go together.</summary>
    private static IEnumerable<ModelFault> Together(ModelOptions options, List<IConfigurationSection> given)
    {
        if (!given.Any(child => Is(child, "Endpoint")))
            yield return ModelFault.NotSet(NameOf("Endpoint"), ModelSettings.EndpointExample);
        if (!given.Any(child => Is(child, "Model")))
            yield return ModelFault.NotSet(NameOf("Model"), ModelSettings.ModelExample);
        if (options.Endpoint.Scheme == Uri.UriSchemeHttp && !options.Endpoint.IsLoopback && !options.AllowHttp)
            yield return ModelFault.Unusable(
                NameOf("Endpoint"),
                "加密的 https 网址；确要在内网用 http 时，设置 Polish:AllowHttp 为 true",
                "https; where http is meant, inside a network of one's own, set Polish:AllowHttp to true");
        if (options.SilenceLimit > options.TryLimit || options.TryLimit > options.CallLimit || options.CallLimit > options.DraftLimit)
            yield return ModelFault.Unusable(
                NameOf("TrySeconds"),
                "不短于 SilenceSeconds、不长于 CallSeconds，CallSeconds 不长于 DraftSeconds",
                "no shorter than SilenceSeconds, no longer than CallSeconds, and that no longer than DraftSeconds");
    }

    private static bool Is(IConfigurationSection child, string name) => string.Equals(child.Key, name, StringComparison.OrdinalIgnoreCase);

    private static bool LooksSecret(string name) =>
        name.Contains("key", StringComparison.OrdinalIgnoreCase)
        || name.Contains("secret", StringComparison.OrdinalIgnoreCase)
        || name.Contains("password", StringComparison.OrdinalIgnoreCase)
        || name.EndsWith("token", StringComparison.OrdinalIgnoreCase);

    private static string NameOf(string setting) => $"{SectionName}:{setting}";
}
