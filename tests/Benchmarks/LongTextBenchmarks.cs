using System.Globalization;
using System.Text;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Engines;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using DevZoneDocs.Assembler.Checks.Text;
using DevZoneDocs.Templates;

namespace DevZoneDocs.Benchmarks;

/// <summary>One paragraph of one shape inspected at more and more characters: time and memory are to grow in step with them.</summary>
[MemoryDiagnoser]
[Config(typeof(Once))]
public class LongTextBenchmarks
{
    private readonly TemplateCatalog _catalog = new(new EmbeddedTemplates());
    private byte[] _text = [];

    [Params("{0}、", "其中甲业{0}亿元，", "1—9月，", "推进第{0}纺织项目建设，3月开工。")]
    public string Shape { get; set; } = "";

    [Params(10_000, 20_000, 40_000, 80_000)]
    public int Characters { get; set; }

    [GlobalSetup]
    public void SetUp()
    {
        StringBuilder text = new("总产值900亿元，分别为");
        for (int i = 1; text.Length < Characters; i++)
            text.Append(Shape.Replace("{0}", i.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal));
        _text = Encoding.UTF8.GetBytes(text.ToString());
    }

    [Benchmark]
    public int Inspect() => TextInspector.Inspect(new MemoryStream(_text), "长文", _catalog.Lexicon()).Count;

    private sealed class Once : ManualConfig
    {
        public Once() => AddJob(Job.Default.WithToolchain(InProcessEmitToolchain.Instance).WithStrategy(RunStrategy.Monitoring).WithWarmupCount(1).WithIterationCount(5));
    }
}
