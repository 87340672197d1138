using DocumentFormat.OpenXml.CustomProperties;
using DocumentFormat.OpenXml.Packaging;

namespace DevZoneDocs.Assembler.Sections.Stories;

/// <summary>What a template's author has said of it in the properties of the file (文件、属性、高级属性、自定义).</summary>
internal static class TemplateWishes
{
    private const string Missing = "缺数据时";

    private static readonly Dictionary<string, MissingPolicy> Policies = new(StringComparer.OrdinalIgnoreCase)
    {
        ["待补"] = MissingPolicy.Gap,
        ["gap"] = MissingPolicy.Gap,
        ["留空"] = MissingPolicy.Empty,
        ["empty"] = MissingPolicy.Empty,
        ["报错"] = MissingPolicy.Error,
        ["error"] = MissingPolicy.Error,
    };

    /// <summary>What is to be written for a tag without a datum; a gap where nothing is said.</summary>
    public static MissingPolicy MissingOf(WordprocessingDocument document, string name, List<TemplateProblem> problems)
    {
        CustomDocumentProperty? wish = document.CustomFilePropertiesPart?.Properties?
            .Elements<CustomDocumentProperty>()
            .FirstOrDefault(property => property.Name?.Value == Missing);
        string said = wish?.InnerText.Trim() ?? "gap";
        if (!Policies.TryGetValue(said, out MissingPolicy policy))
            problems.Add(new TemplateProblem(new TemplateLocation(name, 0, ""), TemplateMessages.UnknownPolicy(Missing, said)));
        return policy;
    }
}
