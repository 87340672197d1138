using DevZoneDocs.Assembler.Linting;
using DevZoneDocs.Assembler.Sections;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Assembler.Tests.Sections;

/// <summary>A template brings nothing that fetches or starts something when a draft is opened.</summary>
public sealed class ActiveContentTests
{
    private const string AttachedTemplate = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate";

    public static TheoryData<string, string> Fields => new()
    {
        { Field("DDEAUTO c:\\\\windows\\\\cmd.exe"), "域 DDEAUTO" },
        { Field("DD", "E excel a b"), "域 DDE" },
        { Field(" IncludePicture \"http://example.com/a.png\""), "域 INCLUDEPICTURE" },
        { "<w:fldSimple w:instr=\" INCLUDETEXT a.docx \"/>", "域 INCLUDETEXT" },
        { $"{Begin}{Field("QUOTE 68 68 69")}{End}", "由另一个域给出名称的域" },
        { $"{Begin}<w:r><w:instrText>IF 1 = 1 </w:instrText></w:r>{Field("DDE a b")}{End}", "域 DDE" },
    };

    private const string Begin = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>";
    private const string End = "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";

    [Theory]
    [MemberData(nameof(Fields))]
    public void A_section_template_with_such_a_field_is_refused_at_its_place(string xml, string kind) =>
        Assert.Contains(SectionMerge.Problems(Template(xml)), problem => problem.StartsWith($"第2段：模板中有{kind}，", StringComparison.Ordinal));

    [Theory]
    [MemberData(nameof(Fields))]
    public void And_so_is_any_other_template(string xml, string kind) =>
        Assert.Contains($"正文第2段：模板中有{kind}，", Refused(Template(xml)), StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Fields))]
    public void The_check_of_templates_tells_it_without_data(string xml, string kind)
    {
        foreach (LintNames names in new[] { LintNames.OfReports(), LintNames.Free() })
            Assert.Contains(new TemplateLinter(names, _ => null, default).Lint(Template(xml), "a").Problems, problem => problem.Message.StartsWith($"模板中有{kind}，", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("PAGE")]
    [InlineData("= 1 + 1")]
    [InlineData("DATE \\@ \"yyyy\"")]
    [InlineData("MACROBUTTON NoMacro 点这里")]
    public void But_fields_that_compute_from_the_document_alone_are_kept(string instruction) => Assert.NotNull(SectionMerge.Parse(Template(Field(instruction))));

    [Theory]
    [InlineData("http://example.com/a.dotm", true)]
    [InlineData("file://server/a.dotm", true)]
    [InlineData("file:///C:/Users/a/Normal.dotm", false)]
    public void A_template_attached_on_another_machine_is_refused(string target, bool isFar)
    {
        byte[] template = WordXml.Template("<w:p/>", main =>
        {
            DocumentSettingsPart settings = main.DocumentSettingsPart ?? main.AddNewPart<DocumentSettingsPart>();
            settings.Settings ??= new Settings();
            settings.AddExternalRelationship(AttachedTemplate, new Uri(target), "rIdAttached");
        });

        IReadOnlyList<LintProblem> problems = new TemplateLinter(LintNames.OfReports(), _ => null, default).Lint(template, "a").Problems;

        Assert.Equal(isFar, problems.Any(problem => problem.Message.Contains("附加的模板在别的机器上", StringComparison.Ordinal)));
        Assert.Equal(isFar, Record.Exception(() => DocumentTemplate.Parse(new MemoryStream(template), "a")) is TemplateException);
    }

    private static string Field(params string[] pieces) =>
        $"{Begin}{string.Concat(pieces.Select(piece => $"<w:r><w:instrText xml:space=\"preserve\">{System.Security.SecurityElement.Escape(piece)}</w:instrText></w:r>"))}<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>x</w:t></w:r>{End}";

    private static byte[] Template(string xml) => WordXml.Template($"<w:p/><w:p>{xml}</w:p>");

    private static string Refused(byte[] template) => Assert.Throws<TemplateException>(() => DocumentTemplate.Parse(new MemoryStream(template), "a")).Problems[0].ToString();
}
