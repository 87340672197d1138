using System.Diagnostics.Metrics;
using System.Text;
using DevZoneDocs.Assembler;
using DevZoneDocs.Worker.Figures;
using DevZoneDocs.Worker.Jobs;
using DevZoneDocs.Worker.Jobs.Drafting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace DevZoneDocs.Worker.Tests.Jobs.Drafting;

public sealed class DraftingPoolTests
{
    private const string Data = """{"zone":{"name":"甲区"},"report":"quarter","period":"2026-Q1","sections":{"economy":{"indicators":[{"name":"工业总产值","value":58.2,"unit":"亿元"}]}}}""";

    [Fact]
    public async Task However_many_work_at_once_no_more_rest_than_there_are_processors()
    {
        int atOnce = Environment.ProcessorCount + 1;
        await using ServiceProvider services = new ServiceCollection().AddMetrics().BuildServiceProvider();
        ServiceFigures figures = new(services.GetRequiredService<IMeterFactory>(), TimeProvider.System);
        using DraftingPool pool = new(new JobOptions { Concurrency = atOnce }, figures, NullLogger<DraftingPool>.Instance);

        DraftingOutcome[] outcomes = await Task.WhenAll(Enumerable.Range(0, atOnce).Select(_ => DraftAsync(pool)));

        Assert.All(outcomes, outcome => Assert.IsType<Drafted>(outcome));
        Assert.InRange(pool.Resting, 1, Environment.ProcessorCount);
    }

    private static Task<DraftingOutcome> DraftAsync(DraftingPool pool) =>
        pool.DraftAsync(
            new DraftingOrder("quarter", false, Encoding.UTF8.GetBytes(Data)),
            new Progress<DraftProgress>(),
            TestContext.Current.CancellationToken);
}
