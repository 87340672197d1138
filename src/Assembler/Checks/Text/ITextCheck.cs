namespace DevZoneDocs.Assembler.Checks.Text;

/// <summary>A check of a text (公文体检): one code of the list of checks.</summary>
internal interface ITextCheck
{
    string Code { get; }

    IEnumerable<Finding> Check(InspectedText text);
}
