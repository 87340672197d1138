using System.Text;
using DevZoneDocs.Assembler;
using DevZoneDocs.Assembler.Drafts;
using DevZoneDocs.Assembler.Periods;
using DevZoneDocs.Assembler.Polishing;
using DevZoneDocs.Assembler.Polishing.Requests;
using DevZoneDocs.Templates.Tests.Reports;

namespace DevZoneDocs.Templates.Tests.Polishing;

/// <summary>A report of three sections, all of them labelled to leave, for a model of a test.</summary>
internal static class GivenDraft
{
    public const string Author = "AI润色（待审）";

    private const string Parts =
        """
        { "as": "review", "sections": [
          { "key": "economy", "title": "经济运行", "polish": "may-leave" },
          { "key": "stability", "title": "社会事业", "polish": "may-leave" },
          { "key": "visits", "title": "信访接待", "polish": "may-leave" },
          { "key": "*" } ] }
        """;

    public static TemplateCatalog Catalog { get; } = TemplatesInMemory.With("polished", Parts);

    public static string Data { get; } =
        """
        { "zone": { "name": "滨河经济开发区" }, "report": "polished", "period": "2026-01..2026-09",
          "sections": {
            "economy": { "department": "经济发展局",
              "indicators": [
                { "id": "output", "name": "工业总产值", "value": 186.4, "unit": "亿元", "prior": 169.9, "note": "口径有调整" },
                { "id": "revenue", "name": "财政总收入", "value": null, "unit": "亿元" } ],
              "activities": [
                { "text": "全区加强企业服务，走访企业{走访}，进一步推进项目建设，为企业解决了困难", "facts": { "走访": { "value": 317, "unit": "家" } } },
                { "text": "积极推进项目建设，引进凯沃动力科技有限公司等企业12家，完成投资约三成" },
                { "text": "接待信访群众，金丝雀甲积极推进矛盾化解工作" },
                { "text": "园区积极推进项目建设工作" } ] },
            "stability": { "activities": [ { "text": "金丝雀丙积极推进各项建设工作" } ] },
            "visits": { "title": "信访接待", "activities": [ { "text": "金丝雀丁积极推进各项建设工作" } ] },
            "own": { "title": "其他工作", "activities": [ { "text": "金丝雀戊积极推进各项建设工作" } ] } } }
        """;

    public static string Marked => Data.Replace("园区积极", "【内部掌握】金丝雀乙积极", StringComparison.Ordinal);

    public static Draft Ordinary(string json)
    {
        PeriodData data = Read(json);
        return DraftAssembler.Assemble(data, Catalog.Report(data.Report));
    }

    public static async Task<Draft> PolishAsync(string json, IRewordingModel model, TemplateCatalog? catalog = null)
    {
        PeriodData data = Read(json);
        PolishOptions polish = new() { Model = model, Lexicon = Catalog.PolishLexicon(), At = new DateTimeOffset(2026, 10, 8, 9, 30, 0, TimeSpan.FromHours(8)) };
        Draft draft = await DraftAssembler.AssembleAsync(data, (catalog ?? Catalog).Report(data.Report), polish, CancellationToken.None);
        DocxAssert.Sound(draft.Content.ToArray());
        return draft;
    }

    public static PeriodData Read(string json) => PeriodDataReader.ReadJson(new MemoryStream(Encoding.UTF8.GetBytes(json)));
}
