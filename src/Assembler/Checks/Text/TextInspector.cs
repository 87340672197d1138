using DevZoneDocs.Assembler.Checks.Text.Lexicons;
using DevZoneDocs.Assembler.Checks.Text.Reading;

namespace DevZoneDocs.Assembler.Checks.Text;

/// <summary>Inspects the text of any document (公文体检), ours or a stranger's.</summary>
public static class TextInspector
{
    /// <param name="file">A Word document or a text file.</param>
    /// <param name="name">By which a fault of the file is told.</param>
    /// <returns>Errors first, then in the order of the list of checks.</returns>
    /// <exception cref="DocumentException">The file can be read as neither.</exception>
    public static IReadOnlyList<Finding> Inspect(Stream file, string name, Lexicon lexicon)
    {
        InspectedText text = InspectedText.Of(TextReading.Read(file, name), lexicon);
        return [.. TextChecks.Of(lexicon).SelectMany(check => check.Check(text)).OrderBy(finding => finding.Severity)];
    }
}
