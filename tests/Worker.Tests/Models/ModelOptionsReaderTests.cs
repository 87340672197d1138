using DevZoneDocs.Worker.Models;
using DevZoneDocs.Worker.Settings;
using Microsoft.Extensions.Configuration;

namespace DevZoneDocs.Worker.Tests.Models;

public sealed class ModelOptionsReaderTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly Dictionary<string, string?> _settings = new() { ["Polish:Endpoint"] = "https://model.example.gov.cn/v1", ["Polish:Model"] = "qwen3-32b" };
    private readonly Dictionary<string, string> _environment = [];

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Without_settings_there_is_no_model()
    {
        _settings.Clear();

        Assert.Null(Read());
    }

    [Fact]
    public void Address_and_name_are_enough()
    {
        ModelOptions options = Read()!;

        Assert.Equal("https://model.example.gov.cn/v1", options.Endpoint.ToString());
        Assert.Equal("qwen3-32b", options.Model);
        Assert.Null(options.Key);
        Assert.True(options.Streaming);
    }

    [Fact]
    public void Every_setting_is_taken()
    {
        Given("streaming=false jsonmode=false oldtokenlimit=true useproxy=true temperature=none tryseconds=20 silenceseconds=2.5 callseconds=40 draftseconds=90 retries=0 callsatonce=2 drafttokens=5000 replytokens=512");

        ModelOptions options = Read()!;

        Assert.Equal((false, false, true, true), (options.Streaming, options.JsonMode, options.OldTokenLimit, options.UseProxy));
        Assert.Null(options.Temperature);
        Assert.Equal((20, 2.5, 40, 90), (options.TryLimit.TotalSeconds, options.SilenceLimit.TotalSeconds, options.CallLimit.TotalSeconds, options.DraftLimit.TotalSeconds));
        Assert.Equal((0, 2, 5000, 512), (options.Retries, options.CallsAtOnce, options.DraftTokens, options.ReplyTokens));
    }

    [Fact]
    public void A_mistyped_setting_is_told_with_the_one_that_is_meant()
    {
        Given("trysecond=5");

        Assert.Contains("TrySeconds", Assert.Single(Faults()).Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void All_faults_are_told_at_once()
    {
        _settings.Clear();
        Given("streaming=maybe retries=-1 tryseconds=0 temperature=9 colour=red");

        IReadOnlyList<ModelFault> faults = Faults();

        Assert.Equal(
            ["Polish:Endpoint", "Polish:Model", "Polish:colour", "Polish:retries", "Polish:streaming", "Polish:temperature", "Polish:tryseconds"],
            faults.Select(fault => fault.Setting).Order(StringComparer.Ordinal));
        Assert.All(faults, fault => Assert.True(fault.Chinese.Length > 3 && fault.English.Length > 3));
    }

    [Theory]
    [InlineData("model.example.gov.cn")]
    [InlineData("ftp://model.example.gov.cn/v1")]
    [InlineData("https://user:word@model.example.gov.cn/v1")]
    [InlineData("https://model.example.gov.cn/v1?key=abc")]
    [InlineData("http://model.example.gov.cn/v1")]
    public void An_address_that_is_none_or_would_leak_is_refused(string endpoint)
    {
        _settings["Polish:Endpoint"] = endpoint;

        Assert.Equal("Polish:Endpoint", Assert.Single(Faults()).Setting);
    }

    [Theory]
    [InlineData("http://127.0.0.1:11434/v1", "false")]
    [InlineData("http://model.intranet/v1", "true")]
    public void Without_encryption_only_this_machine_or_one_that_is_allowed(string endpoint, string allowHttp)
    {
        _settings["Polish:Endpoint"] = endpoint;
        _settings["Polish:AllowHttp"] = allowHttp;

        Assert.Equal(endpoint, Read()!.Endpoint.ToString());
    }

    [Fact]
    public void A_key_comes_from_its_variable()
    {
        _environment[ModelKeyReader.KeyVariable] = "sk-canary";

        SecretValue key = Read()!.Key!;

        Assert.Equal("sk-canary", key.Reveal());
        Assert.DoesNotContain("canary", $"{key}", StringComparison.Ordinal);
    }

    [Fact]
    public void Or_from_the_file_that_is_named()
    {
        File.WriteAllText(_folder.File("key"), "sk-canary\n");
        _environment[ModelKeyReader.FileVariable] = _folder.File("key");

        Assert.Equal("sk-canary", Read()!.Key!.Reveal());
    }

    [Theory]
    [InlineData("Key")]
    [InlineData("ApiKey")]
    [InlineData("Secret")]
    [InlineData("AccessToken")]
    public void A_key_in_the_settings_is_refused_and_not_repeated(string name)
    {
        _settings[$"Polish:{name}"] = "sk-canary";

        ModelFault fault = Assert.Single(Faults());

        Assert.Contains(ModelKeyReader.KeyVariable, fault.Chinese, StringComparison.Ordinal);
        Assert.DoesNotContain("canary", fault.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("two words")]
    [InlineData("line\nbreak")]
    [InlineData("密钥")]
    public void A_file_that_holds_no_key_is_told(string content)
    {
        File.WriteAllText(_folder.File("key"), content);
        _environment[ModelKeyReader.FileVariable] = _folder.File("key");

        ModelFault fault = Assert.Single(Faults());

        Assert.StartsWith(ModelKeyReader.KeyVariable, fault.Setting, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_not_there_and_a_second_key_are_told()
    {
        _environment[ModelKeyReader.KeyVariable] = "sk-canary";
        _environment[ModelKeyReader.FileVariable] = _folder.File("missing");

        Assert.Equal(2, Faults().Count);
    }

    [Fact]
    public void Limits_that_do_not_fit_into_each_other_are_told()
    {
        Given("tryseconds=60 callseconds=31");

        Assert.Equal("Polish:TrySeconds", Assert.Single(Faults()).Setting);
    }

    [Fact]
    public void A_setting_that_went_is_told_with_what_to_do_about_it()
    {
        Given("client=openai");

        ModelFault fault = Assert.Single(Faults());

        Assert.Equal(("Polish:client", "这一项已取消，请删去：模型一律经由 Semantic Kernel 调用"), (fault.Setting, fault.Chinese));
    }

    private void Given(string settings)
    {
        foreach (string[] setting in settings.Split(' ').Select(setting => setting.Split('=')))
            _settings[$"Polish:{setting[0]}"] = setting[1];
    }

    private ModelOptions? Read() =>
        new ModelOptionsReader(new ModelKeyReader(name => _environment.GetValueOrDefault(name)))
            .Read(new ConfigurationBuilder().AddInMemoryCollection(_settings).Build());

    private IReadOnlyList<ModelFault> Faults() => Assert.Throws<ModelOptionsException>(() => Read()).Faults;
}
