namespace DevZoneDocs.Worker.Models;

/// <summary>What is wrong with the settings of the model, for the office and for whoever runs the machine. A key is never in it.</summary>
internal sealed record ModelFault(string Setting, string Chinese, string English)
{
    public static ModelFault NotSet(string setting, string example) =>
        new(setting, $"没有设置，例如 {example}", $"is not set; for example {example}");

    public static ModelFault Unknown(string setting, string? nearest) => new(
        setting,
        nearest is null ? "没有这一项" : $"没有这一项。是否指：{nearest}？",
        nearest is null ? "is not known" : $"is not known; {nearest} is");

    public static ModelFault KeyInSettings(string setting) => new(
        setting,
        $"密钥不能写在配置中，请放在环境变量 {ModelKeyReader.KeyVariable} 或 {ModelKeyReader.FileVariable} 所指的文件里，并更换已经写出的密钥",
        $"a key must not stand in the settings: put it in {ModelKeyReader.KeyVariable} or in the file that {ModelKeyReader.FileVariable} names, and renew the key that was written down");

    /// <param name="setting">The variable that the key was taken from.</param>
    public static ModelFault Key(string setting, string chinese) => new(setting, chinese, "does not give one usable key");

    public static ModelFault Unusable(string setting, string wantedChinese, string wantedEnglish) =>
        new(setting, $"应为{wantedChinese}", $"must be {wantedEnglish}");
}
