using System.Globalization;
using System.Text;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Engines;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using DevZoneDocs.Assembler;
using DevZoneDocs.Assembler.Facts;
using DevZoneDocs.Assembler.Sections;
using DevZoneDocs.Testing;

namespace DevZoneDocs.Benchmarks;

/// <summary>A table of eight columns merged with more and more rows: time and memory are to grow in step with them.</summary>
[MemoryDiagnoser]
[Config(typeof(Once))]
public class LongTableBenchmarks
{
    private const string Outline = """
        {{标题}}
        table 1105 1105 1105 1105 1105 1105 1105 1110
        #‖ GwTableHead: 名称 ‖ GwTableHead: 单位 ‖ GwTableHead: 类别 ‖ GwTableHead: 计量 ‖ GwTableHead: 投资 ‖ GwTableHead: 进度 ‖ GwTableHead: 日期 ‖ GwTableHead: 备注 ‖
        ‖ GwTableCell: {{#each 行}}{{名称}} ‖ GwTableCell: {{单位}} ‖ GwTableCell: {{类别}} ‖ GwTableCell: {{计量}} ‖ GwTableNumber: {{投资 | 千分位}} ‖ GwTableNumber: {{进度}} ‖ GwTableCell: {{日期 | 日期}} ‖ GwTableCell: {{备注}}{{/each}} ‖
        end
        """;

    private DocumentTemplate _template = null!;
    private byte[] _data = [];

    [Params(1_000, 5_000, 20_000)]
    public int Rows { get; set; }

    [GlobalSetup]
    public void SetUp()
    {
        _template = DocumentTemplate.Parse(new MemoryStream(Docx.FromOutline(Outline)), "长表");
        IEnumerable<string> rows = Enumerable.Range(0, Rows).Select(i => string.Create(CultureInfo.InvariantCulture, $$"""
            {"名称":"项目{{i}}","单位":"第{{i % 17}}建设公司","类别":"工业","计量":"万元","投资":{{i * 1.37m}},"进度":{{i % 100}},"日期":"2026-10-08","备注":"正常推进，按计划实施"}
            """));
        _data = Encoding.UTF8.GetBytes($$"""{"标题":"项目清单","行":[{{string.Join(',', rows)}}]}""");
    }

    [Benchmark]
    public int Merge() => TemplateMerger.Merge(_template, JsonFacts.Read(new MemoryStream(_data)), new MergeOptions()).Content.Length;

    /// <summary>Whole merges take seconds, and few of them tell enough.</summary>
    private sealed class Once : ManualConfig
    {
        public Once() => AddJob(Job.Default.WithToolchain(InProcessEmitToolchain.Instance).WithStrategy(RunStrategy.Monitoring).WithWarmupCount(1).WithIterationCount(5));
    }
}
