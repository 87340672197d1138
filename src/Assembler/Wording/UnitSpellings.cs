namespace DevZoneDocs.Assembler.Wording;

/// <summary>How departments write units, and the name that an official document takes for each; case does not matter.</summary>
internal static class UnitSpellings
{
    private static readonly Dictionary<string, string> Names = new(StringComparer.OrdinalIgnoreCase)
    {
        ["m2"] = "平方米", ["m²"] = "平方米", ["㎡"] = "平方米", ["平米"] = "平方米", ["平方"] = "平方米", ["平方m"] = "平方米",
        ["m3"] = "立方米", ["m³"] = "立方米", ["㎥"] = "立方米", ["立方"] = "立方米",
        ["km2"] = "平方公里", ["km²"] = "平方公里", ["㎢"] = "平方公里", ["平方千米"] = "平方公里", ["平方km"] = "平方公里",
        ["km"] = "公里", ["㎞"] = "公里", ["千米"] = "公里", ["m"] = "米", ["公尺"] = "米",
        ["ha"] = "公顷", ["hm2"] = "公顷", ["hm²"] = "公顷", ["市亩"] = "亩",
        ["度"] = "千瓦时", ["度电"] = "千瓦时", ["kwh"] = "千瓦时", ["kw·h"] = "千瓦时", ["千瓦·时"] = "千瓦时", ["千瓦小时"] = "千瓦时",
        ["kw"] = "千瓦", ["mw"] = "兆瓦", ["kv"] = "千伏", ["kva"] = "千伏安", ["mva"] = "兆伏安",
        ["t"] = "吨", ["吨标煤"] = "吨标准煤", ["tce"] = "吨标准煤", ["kg"] = "千克",
        ["％"] = "%", ["百分点"] = "个百分点", ["个百分点"] = "个百分点", ["千分点"] = "个千分点",
        ["人民币"] = "元", ["元人民币"] = "元", ["rmb"] = "元", ["cny"] = "元",
        ["美金"] = "美元", ["usd"] = "美元", ["港币"] = "港元", ["hkd"] = "港元", ["eur"] = "欧元", ["日圆"] = "日元",
    };

    public static string? Find(string unit) => Names.GetValueOrDefault(unit);
}
