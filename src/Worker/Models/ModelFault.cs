namespace DevZoneDocs.Worker.Models;

/// <summary>What is wrong with the settings of the model, for the office and for whoever runs the machine. A key is never in it.</summary>
internal sealed record ModelFault(string Setting, string Chinese, string English)
{
    public static readonly ModelFault TwoKeys = new(
        ModelKeyReader.FileVariable,
        $"与 {ModelKeyReader.KeyVariable} 只能设置一个",
        $"only one of it and {ModelKeyReader.KeyVariable} may be set");

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

    public static ModelFault UnreadableKeyFile(string path) =>
        new(ModelKeyReader.FileVariable, $"不能读取密钥文件 {path}", $"the key file {path} cannot be read");

    public static ModelFault UnusableKey(string source) =>
        new(source, "密钥是空的、太长，或者含有空格、换行、汉字", "the key is empty, too long, or has blanks, line breaks or characters that are not ASCII");

    public static ModelFault Unusable(string setting, string wantedChinese, string wantedEnglish) =>
        new(setting, $"应为{wantedChinese}", $"must be {wantedEnglish}");
}
