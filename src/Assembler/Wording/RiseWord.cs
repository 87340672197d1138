using System.Text.RegularExpressions;

namespace DevZoneDocs.Assembler.Wording;

/// <summary>The word for a rise of what does not grow: prices go up (上涨), what is measured in the air or the water rises (上升).</summary>
internal static class RiseWord
{
    private static readonly Regex Price = new("(价格|价格指数|物价|均价|单价|房价|地价|租金)$");

    private static readonly Regex Concentration = new("(浓度|指数|排放强度|温度|水位)$");

    /// <returns>Empty where it grows (增长).</returns>
    public static string Of(string name) => Price.IsMatch(name) ? "上涨" : Concentration.IsMatch(name) ? "上升" : "";
}
