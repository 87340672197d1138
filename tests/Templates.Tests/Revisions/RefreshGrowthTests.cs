using System.Text;
using System.Text.Json.Nodes;
using DevZoneDocs.Assembler;
using DevZoneDocs.Assembler.Drafts;
using DevZoneDocs.Assembler.Periods;
using DevZoneDocs.Assembler.Revisions;

namespace DevZoneDocs.Templates.Tests.Revisions;

/// <summary>What refreshing costs grows in step with pages and facts.</summary>
public sealed class RefreshGrowthTests
{
    /// <summary>Four times the sections: four times in step, sixteen where it grows with the square.</summary>
    private const double TwoDoublings = 8;

    private static readonly DateTimeOffset At = new(2026, 10, 12, 9, 0, 0, TimeSpan.FromHours(8));
    private static readonly TemplateCatalog Catalog = new(new EmbeddedTemplates());

    [Fact]
    public void A_report_four_times_as_long_takes_no_more_than_in_step()
    {
        (RevisedFile Revised, Draft Newer) shorter = Given(15), longer = Given(60);

        double ratio = ProcessorTime.Ratio(() => Refresh(longer), than: () => Refresh(shorter), enough: TwoDoublings);

        Assert.True(ratio <= TwoDoublings, $"{ratio:0.0}");
    }

    private static void Refresh((RevisedFile Revised, Draft Newer) given) => DraftRefresher.Refresh(given.Revised, given.Newer, At);

    private static (RevisedFile, Draft) Given(int sections) => (new RevisedFile(DraftOf(sections, 0).Content.ToArray(), "改稿.docx"), DraftOf(sections, 1));

    private static Draft DraftOf(int sections, int more)
    {
        JsonObject data = new()
        {
            ["zone"] = new JsonObject { ["name"] = "滨河经济开发区" },
            ["report"] = "annual",
            ["period"] = "2025",
            ["sections"] = new JsonObject(Enumerable.Range(0, sections).Select(number => KeyValuePair.Create($"s{number}", (JsonNode?)Section(number, more)))),
        };
        using MemoryStream stream = new(Encoding.UTF8.GetBytes(data.ToJsonString()));
        PeriodData period = PeriodDataReader.ReadJson(stream);
        return DraftAssembler.Assemble(period, Catalog.Report(period.Report));
    }

    private static JsonObject Section(int number, int more) => new()
    {
        ["title"] = $"第{number + 1}类工作",
        ["activities"] = new JsonArray([.. Enumerable.Range(0, 8).Select(i => (JsonNode)new JsonObject
        {
            ["id"] = $"a{number}-{i}",
            ["text"] = "开展专项检查{次数}，整改问题{问题}，各项措施逐一落实",
            ["facts"] = new JsonObject
            {
                ["次数"] = new JsonObject { ["value"] = 10 + i + more, ["unit"] = "次" },
                ["问题"] = new JsonObject { ["value"] = 30 + (number * i), ["unit"] = "个" },
            },
        })]),
    };
}
