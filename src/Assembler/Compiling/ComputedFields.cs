using System.Text;
using DevZoneDocs.Assembler.Sections;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Assembler.Compiling;

/// <summary>
/// The fields of a story whose results hang on how often a piece is written: numbers of captions, and formulas in tables.
/// </summary>
internal sealed class ComputedFields
{
    private readonly Dictionary<OpenXmlElement, string> _sequences = [];
    private readonly Dictionary<OpenXmlElement, string> _formulas = [];

    /// <summary>The text that each SEQ field has as its result, with the instruction of the field.</summary>
    public IReadOnlyDictionary<OpenXmlElement, string> Sequences => _sequences;

    /// <summary>What begins a formula, with its instruction.</summary>
    public IReadOnlyDictionary<OpenXmlElement, string> Formulas => _formulas;

    public static ComputedFields In(OpenXmlElement story)
    {
        ComputedFields fields = new();
        Stack<OpenField> open = [];
        foreach (OpenXmlElement element in story.Descendants().Where(element => !ShadowedText.IsIn(element)))
        {
            switch (element)
            {
                case SimpleField simple:
                    fields.Add(simple, simple.Instruction?.Value ?? "", [.. simple.Descendants<Text>()]);
                    break;
                case FieldChar begin when begin.FieldCharType?.Value == FieldCharValues.Begin:
                    open.Push(new OpenField(begin));
                    break;
                case FieldChar end when end.FieldCharType?.Value == FieldCharValues.End && open.TryPop(out OpenField? field):
                    fields.Add(field.Begin, field.Instruction.ToString(), field.Results);
                    break;
                case FieldCode code when open.TryPeek(out OpenField? field):
                    field.Instruction.Append(code.Text);
                    break;
                case Text text when open.TryPeek(out OpenField? field):
                    field.Results.Add(text);
                    break;
            }
        }

        return fields;
    }

    private void Add(OpenXmlElement begin, string instruction, List<Text> results)
    {
        string trimmed = instruction.Trim();
        if (trimmed.StartsWith("SEQ ", StringComparison.OrdinalIgnoreCase) && results.Count == 1)
            _sequences.TryAdd(results[0], trimmed);
        else if (trimmed.StartsWith('=') && begin.Ancestors<Table>().Any())
            _formulas.TryAdd(begin, trimmed);
    }

    private sealed record OpenField(FieldChar Begin)
    {
        public StringBuilder Instruction { get; } = new();

        public List<Text> Results { get; } = [];
    }
}
