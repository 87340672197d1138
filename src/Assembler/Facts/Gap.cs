namespace DevZoneDocs.Assembler.Facts;

/// <summary>A fact whose datum is missing (缺项): what is asked for, of whom, by when.</summary>
/// <param name="Label">What is missing, as a person would ask for it: 1—9月财政总收入（亿元）.</param>
/// <param name="AskOf">The department to ask, or empty.</param>
/// <param name="Due">The date by which it should come, in words, or empty.</param>
/// <param name="Known">What is known in its place, such as the value of the period before, or empty.</param>
public sealed record Gap(string Label, string AskOf = "", string Due = "", string Known = "")
{
    /// <summary>Whether nobody has heard of such a datum: then the template that names it is to be mended, or the data.</summary>
    public bool IsUnknown { get; init; }

    /// <summary>What is missing, where the words before it name whose it is: 增幅（%）; empty where the label is written.</summary>
    public string Brief { get; init; } = "";

    /// <summary>Workbook, sheet and cell in which it should stand, or empty.</summary>
    public string Cell { get; init; } = "";

    /// <summary>What stands in the draft in place of the fact.</summary>
    public string Text => $"【待补：{(Brief.Length > 0 ? Brief : Label)}】";

    /// <summary>What the comment beside it says.</summary>
    public string Comment
    {
        get
        {
            string from = AskOf.Length > 0 ? $"请{AskOf}" : "请有关部门";
            string until = Due.Length > 0 ? $"于{Due}前" : "";
            string known = Known.Length > 0 ? $"{Known}。" : "";
            string cell = Cell.Length > 0 ? $"填在 {Cell}。" : "";
            return $"缺{Label}，{from}{until}补报。{known}{cell}";
        }
    }
}
