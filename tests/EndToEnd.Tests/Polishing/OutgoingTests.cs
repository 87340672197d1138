using System.Text.Json;
using System.Text.RegularExpressions;
using DevZoneDocs.Assembler;
using DevZoneDocs.Assembler.Drafts;
using DevZoneDocs.Assembler.Periods;
using DevZoneDocs.Assembler.Polishing;
using DevZoneDocs.Assembler.Reports;
using DevZoneDocs.EndToEnd.Tests.Drafts;
using DevZoneDocs.Templates;
using DevZoneDocs.Testing.Models;
using DevZoneDocs.Worker.Models;
using Microsoft.Extensions.Logging.Abstractions;

namespace DevZoneDocs.EndToEnd.Tests.Polishing;

/// <summary>What goes over the wire when the seed reports are polished.</summary>
public sealed partial class OutgoingTests
{
    /// <summary>So long a piece of a text is no set phrase that two sections share.</summary>
    private const int TellingLength = 10;

    public static TheoryData<string, bool> Seeds
    {
        get
        {
            TheoryData<string, bool> seeds = [];
            foreach (string seed in SavedDrafts.SeedNames)
            {
                seeds.Add(seed, false);
                seeds.Add(seed, true);
            }

            return seeds;
        }
    }

    /// <param name="allLabelled">Whether the report lets everything leave, as an office could set it.</param>
    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task No_figure_and_nothing_of_a_local_section_is_in_it(string seed, bool allLabelled)
    {
        string json = await File.ReadAllTextAsync(Repository.PathOf("seeds", seed));
        await using FakeModel model = await FakeModel.StartAsync(FakeAnswers.Rewording(text => text));

        Draft draft = await PolishAsync(json, model.Endpoint, allLabelled);

        string sent = string.Join('\n', model.Calls.SelectMany(call => call.Sentences).Select(sentence => Slot().Replace(sentence.Text, "▯")));
        Assert.True(sent.Length > 0 || !allLabelled);
        Assert.DoesNotMatch(Figure(), sent);
        Assert.All(LocalTexts(json, draft), text => Assert.DoesNotContain(text, sent, StringComparison.Ordinal));
    }

    private static async Task<Draft> PolishAsync(string json, Uri endpoint, bool allLabelled)
    {
        TemplateCatalog catalog = new(new EmbeddedTemplates());
        using LanguageModel model = new(new ModelOptions { Endpoint = endpoint, Model = "qwen3-32b" }, NullLoggerFactory.Instance, TimeProvider.System);
        using MemoryStream stream = new(System.Text.Encoding.UTF8.GetBytes(json));
        PeriodData data = PeriodDataReader.ReadJson(stream);
        ReportDefinition report = catalog.Report(data.Report);
        Draft draft = await DraftAssembler.AssembleAsync(data, allLabelled ? Labelled(report) : report, model.ForDraft(catalog.PolishLexicon()), CancellationToken.None);
        Assert.DoesNotContain(draft.Polish, section => section.Outcome == PolishOutcome.Failed);
        return draft;
    }

    private static ReportDefinition Labelled(ReportDefinition report) => report with
    {
        Parts = [.. report.Parts.Select(part => part with { Sections = [.. part.Sections.Select(section => section with { MayLeave = true })] })],
    };

    /// <summary>What the data say in the sections of which nothing was sent.</summary>
    private static IEnumerable<string> LocalTexts(string json, Draft draft)
    {
        HashSet<string> local = [.. draft.Polish.GroupBy(section => section.Key).Where(section => section.All(part => part.Outcome == PolishOutcome.Local)).Select(section => section.Key)];
        return JsonDocument.Parse(json).RootElement.GetProperty("sections").EnumerateObject()
            .Where(section => local.Contains(section.Name))
            .SelectMany(section => Texts(section.Value))
            .SelectMany(text => Placeholder().Split(text))
            .SelectMany(piece => piece.Split('，', '。', '；', '、'))
            .Where(piece => piece.Length >= TellingLength);
    }

    private static IEnumerable<string> Texts(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => [element.GetString()!],
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Texts),
        JsonValueKind.Object => element.EnumerateObject().SelectMany(property => Texts(property.Value)),
        _ => [],
    };

    /// <summary>A digit or a mark that goes with one, or a Chinese number before what it counts.</summary>
    [GeneratedRegex("[0-9０-９%％〔〕]|[二三四五六七八九十百千万亿两]+(?:余|多)?(?:个|家|项|次|件|场|米|亩|元|户|人|名|条|批|套|辆|公里|平方)")]
    private static partial Regex Figure();

    [GeneratedRegex("⟦[^⟧]*⟧")]
    private static partial Regex Slot();

    [GeneratedRegex(@"\{[^}]*\}")]
    private static partial Regex Placeholder();
}
