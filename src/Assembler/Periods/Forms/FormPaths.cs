namespace DevZoneDocs.Assembler.Periods.Forms;

/// <summary>Names by which the same indicator is known again in the data of another period.</summary>
internal static class FormPaths
{
    public static string Of(string parent, Indicator indicator) => $"{parent}/{indicator.Id ?? indicator.Name}\0{indicator.Scope}";

    public static string Of(string parent, Project project) => $"{parent}/projects/{project.Id ?? project.Name}";

    /// <summary>A part may bear the name of a detail.</summary>
    public static string Parts(string path) => $"{path}/parts";
}
