using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Engines;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using DevZoneDocs.Assembler.Polishing;
using DevZoneDocs.Templates;
using Perfolizer.Mathematics.OutlierDetection;

namespace DevZoneDocs.Benchmarks.Polishing;

/// <summary>The guard over a paragraph of 300 characters: accepted, refused, and wholly rewritten, the costliest.</summary>
[Config(typeof(EachCall))]
public class WordingGuardBenchmark
{
    private const string Original =
        "今年以来，园区坚持把项目建设作为头等大事来抓，新开工项目18个，总投资33.5亿元，竣工项目11个。但是用地指标紧张的问题还没有得到根本解决，有4个项目因此推迟了开工时间。"
        + "招商引资工作，全年外出招商57批次，接待客商来访230批次，签约项目26个，其中亿元以上项目9个，合同投资额41.8亿元，比去年增长了12.5%；实际到位资金19.3亿元，比去年下降了3.1%。"
        + "在安全生产方面，我们开展了危化品、燃气、消防等领域的专项整治，检查企业412家次，发现隐患1027项，整改完成1001项，剩下的26项全部落实了整改责任人和整改时限，全年没有发生较大及以上生产安全事故。"
        + "下一步，我们将积极争取省级用地指标，力争年底前再开工6个项目。";

    private const string Reworded =
        "今年以来，园区始终把项目建设摆在突出位置，新开工项目18个、总投资33.5亿元，竣工项目11个。但用地指标紧张问题尚未根本解决，4个项目因此推迟开工。"
        + "招商引资方面，全年外出招商57批次、接待客商来访230批次；签约项目26个，其中亿元以上项目9个，合同投资额41.8亿元，同比增长12.5%。实际到位资金19.3亿元，同比下降3.1%。"
        + "安全生产方面，开展危化品、燃气、消防等领域专项整治，检查企业412家次，发现隐患1027项，完成整改1001项，其余26项均已落实整改责任人和时限，全年未发生较大及以上生产安全事故。"
        + "下一步，将积极争取省级用地指标，力争年底前再开工6个项目。";

    private readonly string _broken = Reworded.Replace("3.1%", "3.7%", StringComparison.Ordinal);

    private readonly string _reversed = string.Join('。', Original.Split('。', StringSplitOptions.RemoveEmptyEntries).Select(sentence => string.Join('，', sentence.Split('，').Reverse())).Reverse()) + "。";

    private readonly WordingGuard _guard = new(new TemplateCatalog(new EmbeddedTemplates()).PolishLexicon());

    [Benchmark]
    public WordingVerdict Accepted() => _guard.Compare(Original, Reworded);

    [Benchmark]
    public WordingVerdict Refused() => _guard.Compare(Original, _broken);

    [Benchmark]
    public WordingVerdict Rewritten() => _guard.Compare(Original, _reversed);

    // Each call on its own, and none left out: the slowest of a thousand is above the 99th percentile.
    private sealed class EachCall : ManualConfig
    {
        public EachCall()
        {
            AddJob(Job.Default.WithToolchain(InProcessEmitToolchain.Instance).WithStrategy(RunStrategy.Monitoring).WithWarmupCount(1000).WithIterationCount(1000)
                .WithInvocationCount(1).WithUnrollFactor(1).WithOutlierMode(OutlierMode.DontRemove));
            AddColumn(StatisticColumn.P50, StatisticColumn.P95, StatisticColumn.Max);
        }
    }
}
