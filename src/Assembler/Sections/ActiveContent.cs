using System.Text;
using DevZoneDocs.Assembler.Sections.Carrying;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Assembler.Sections;

/// <summary>What fetches, starts or takes in something from elsewhere when a document is opened or its fields are brought up to date.</summary>
internal static class ActiveContent
{
    private static readonly HashSet<string> Names = new(StringComparer.OrdinalIgnoreCase)
    {
        "DDE", "DDEAUTO", "LINK", "IMPORT", "INCLUDE", "INCLUDEPICTURE", "INCLUDETEXT", "DATABASE", "RD",
    };

    /// <summary>Stands for an instruction that has been looked at.</summary>
    private const char Seen = '\u0001';

    private static readonly string[] FarAway = ["http", "https", "ftp"];

    /// <summary>Tells each kind of field once, at the first paragraph that has it.</summary>
    /// <param name="part">What the story's author calls it; empty for a section template.</param>
    public static void CheckFields(OpenXmlElement story, string name, string part, List<TemplateProblem> problems)
    {
        HashSet<string> told = new(StringComparer.OrdinalIgnoreCase);
        int paragraph = 0;
        Stack<(StringBuilder Instruction, int Paragraph)> open = new();
        foreach (OpenXmlElement element in story.Descendants())
        {
            switch (element)
            {
                case Paragraph when !NoteInliner.IsInlined(element):
                    paragraph++;
                    break;
                case SimpleField simple:
                    Tell(simple.Instruction?.Value ?? "", paragraph);
                    break;
                case FieldCode code when open.Count > 0:
                    open.Peek().Instruction.Append(code.Text);
                    break;
                case FieldCode code:
                    Tell(code.Text, paragraph);
                    break;
                case FieldChar mark when mark.FieldCharType?.Value == FieldCharValues.Begin:
                    TellComputed(paragraph);
                    open.Push((new StringBuilder(), paragraph));
                    break;
                case FieldChar mark when open.Count > 0 && mark.FieldCharType?.Value == FieldCharValues.Separate:
                    Tell(open.Peek().Instruction.ToString(), open.Peek().Paragraph);
                    open.Peek().Instruction.Clear().Append(Seen);
                    break;
                case FieldChar mark when open.Count > 0 && mark.FieldCharType?.Value == FieldCharValues.End:
                    (StringBuilder instruction, int at) = open.Pop();
                    Tell(instruction.ToString(), at);
                    break;
            }
        }

        // A field that gives another its name hides what that other does.
        void TellComputed(int at)
        {
            if (open.Count > 0 && string.IsNullOrWhiteSpace(open.Peek().Instruction.ToString()))
                Add("由另一个域给出名称的域", at);
        }

        void Tell(string instruction, int at)
        {
            string field = instruction.Split([' ', '\t', '\u00a0', '"', '\\'], StringSplitOptions.RemoveEmptyEntries).FirstOrDefault() ?? "";
            if (Names.Contains(field))
                Add($"域 {field.ToUpperInvariant()}", at);
        }

        void Add(string kind, int at)
        {
            if (told.Add(kind))
                problems.Add(new TemplateProblem(new TemplateLocation(name, at, "") { Part = part }, TemplateMessages.Active(kind)));
        }
    }

    /// <summary>What a program would fetch from another machine: an attached template, a linked picture. A link that a reader follows is none of it.</summary>
    public static void CheckPackage(WordprocessingDocument document, string name, List<TemplateProblem> problems)
    {
        HashSet<string> told = [];
        foreach (ExternalRelationship relationship in document.GetAllParts().SelectMany(part => part.ExternalRelationships).Where(IsFarAway))
        {
            string kind = relationship.RelationshipType.Split('/')[^1] == "attachedTemplate" ? "附加的模板" : "链接的内容";
            string where = relationship.Uri.IsAbsoluteUri ? relationship.Uri.GetComponents(UriComponents.SchemeAndServer, UriFormat.Unescaped) : relationship.Uri.OriginalString;
            if (told.Add(kind + where))
                problems.Add(new TemplateProblem(new TemplateLocation(name, 0, ""), TemplateMessages.FarAway(kind, where)));
        }
    }

    private static bool IsFarAway(ExternalRelationship relationship)
    {
        Uri target = relationship.Uri;
        return target.IsAbsoluteUri
            ? FarAway.Contains(target.Scheme, StringComparer.OrdinalIgnoreCase) || target.IsUnc
            : target.OriginalString.StartsWith(@"\\", StringComparison.Ordinal) || target.OriginalString.StartsWith("//", StringComparison.Ordinal);
    }
}
