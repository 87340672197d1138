namespace DevZoneDocs.Assembler.Wording;

/// <summary>How departments write units, and the name that an official document takes for each; case does not matter.</summary>
internal static class UnitSpellings
{
    // The proper name first. 方 and 块 are left out: they may mean more than one thing.
    private static readonly string[][] Units =
    [
        ["平方米", "m2", "m²", "㎡", "平米", "平方", "平方m"],
        ["立方米", "m3", "m³", "㎥", "立方"],
        ["平方公里", "km2", "km²", "㎢", "平方千米", "平方km"],
        ["公里", "km", "㎞", "千米"],
        ["米", "m", "公尺"],
        ["公顷", "ha", "hm2", "hm²"],
        ["亩", "市亩"],
        ["千瓦时", "度", "度电", "kwh", "kw·h", "千瓦·时", "千瓦小时"],
        ["千瓦", "kw"],
        ["兆瓦", "mw"],
        ["千伏", "kv"],
        ["千伏安", "kva"],
        ["兆伏安", "mva"],
        ["吨", "t"],
        ["吨标准煤", "吨标煤", "tce"],
        ["千克", "kg"],
        ["%", "％"],
        ["个百分点", "百分点"],
        ["个千分点", "千分点"],
        ["元", "人民币", "元人民币", "rmb", "cny"],
        ["美元", "美金", "usd"],
        ["港元", "港币", "hkd"],
        ["欧元", "eur"],
        ["日元", "日圆", "jpy"],
    ];

    private static readonly Dictionary<string, string> Names = Units
        .SelectMany(names => names.Select(spelling => (spelling, names[0])))
        .ToDictionary(StringComparer.OrdinalIgnoreCase);

    public static string? Find(string unit) => Names.GetValueOrDefault(unit);
}
