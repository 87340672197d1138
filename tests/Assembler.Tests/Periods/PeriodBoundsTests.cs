using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using DevZoneDocs.Assembler.Periods;

namespace DevZoneDocs.Assembler.Tests.Periods;

/// <summary>What is beyond its bounds is told, and costs no more than it takes to see that.</summary>
public sealed class PeriodBoundsTests
{
    private const string Economy = "/sections/economy";

    [Fact]
    public void More_values_than_any_report_has_are_refused_before_they_are_taken_apart()
    {
        string json = Given.Section($" \"indicators\":[{string.Join(',', Enumerable.Repeat("{}", PeriodBounds.Values))}] ");

        (string[] problems, long allocated) = Read(json);

        Assert.StartsWith("/：内容太多", Assert.Single(problems), StringComparison.Ordinal);
        Assert.True(allocated < 4_000_000, $"{allocated} bytes");
    }

    [Fact]
    public void A_list_of_too_many_items_is_told_at_its_place() => Assert.Equal(
        $"{Economy}/honors：共 2001 项，最多 2000 项。请分开填写，或去掉多余的",
        Assert.Single(Given.Problems(Given.Section($" \"honors\":[{string.Join(',', Enumerable.Repeat("{\"title\":\"甲\"}", PeriodBounds.Items + 1))}] "))));

    [Fact]
    public void And_so_is_a_sentence_of_too_many_facts()
    {
        string facts = string.Join(',', Enumerable.Range(0, PeriodBounds.FactsOfSentence + 1).Select(i => $$"""
            "数{{i}}":{"value":1,"unit":"次"}
            """));

        string problem = Assert.Single(Given.Problems(Given.Section($$$""" "activities":[{"text":"查{数0}","facts":{ {{{facts}}} }}] """)));

        Assert.StartsWith($"{Economy}/activities/0/facts：共 201 项，最多 200 项", problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/zone/name", PeriodBounds.Name, """{"zone":{"name":"TEXT"},"report":"annual","period":"2025","sections":{}}""")]
    [InlineData("/report", PeriodBounds.Name, """{"zone":{"name":"甲"},"report":"TEXT","period":"2025","sections":{}}""")]
    [InlineData("/note", PeriodBounds.Text, """{"zone":{"name":"甲"},"report":"annual","period":"2025","sections":{},"note":"TEXT"}""")]
    [InlineData("/opening", PeriodBounds.Sentence, """{"zone":{"name":"甲"},"report":"annual","period":"2025","sections":{},"opening":"TEXT"}""")]
    public void A_text_may_be_as_long_as_the_table_says_and_no_longer(string place, int longest, string json)
    {
        string within = json.Replace("TEXT", new string('字', longest), StringComparison.Ordinal);
        string beyond = json.Replace("TEXT", new string('字', longest + 1), StringComparison.Ordinal);

        Assert.NotNull(Given.Json(within));
        Assert.Equal($"{place}：太长，最多 {longest} 个字符。请缩短，或分成几项填写", Assert.Single(Given.Problems(beyond)));
    }

    [Fact]
    public void Characters_are_counted_as_people_count_them() =>
        Assert.NotNull(Given.Json($$$"""{"zone":{"name":"{{{string.Concat(Enumerable.Repeat("𠮷", PeriodBounds.Name))}}}"},"report":"annual","period":"2025","sections":{}}"""));

    [Fact]
    public void A_file_beyond_its_size_is_not_read_to_its_end()
    {
        using EndlessSpaces stream = new();

        PeriodDataException exception = Assert.Throws<PeriodDataException>(() => PeriodDataReader.ReadJson(stream));

        Assert.StartsWith("文件超过 8 MB", Assert.Single(exception.Problems).Message, StringComparison.Ordinal);
        Assert.InRange(stream.Handed, PeriodBounds.Bytes, PeriodBounds.Bytes + 1_000_000);
    }

    [Fact]
    public void Of_a_flood_of_unknown_keys_a_thousand_are_told_and_a_hundred_with_the_name_that_was_meant()
    {
        string json = Given.Section(string.Join(',', Enumerable.Range(0, 40_000).Select(i => $"\"indicator{i}\":1")));

        (string[] problems, long allocated) = Read(json);

        Assert.Equal(PeriodBounds.Problems + 1, problems.Length);
        Assert.Equal("/：另有 39000 处问题未列出", problems[^1]);
        Assert.Equal(PeriodBounds.Hints, problems.Count(problem => problem.Contains("是否指", StringComparison.Ordinal)));
        Assert.True(allocated < 60_000_000, $"{allocated} bytes");
    }

    [Fact]
    public void A_sentence_of_nothing_but_braces_is_read_once()
    {
        (string[] problems, long allocated) = Read(Given.Section($" \"opening\":\"{string.Concat(Enumerable.Repeat("{甲", PeriodBounds.Sentence / 2))}\" "));

        Assert.Equal(PeriodBounds.Problems + 1, problems.Length);
        Assert.True(allocated < 20_000_000, $"{allocated} bytes");
    }

    [Fact]
    public void Nothing_is_read_for_whoever_has_left()
    {
        using MemoryStream json = new(Encoding.UTF8.GetBytes(Given.Section(" \"note\":\"甲\" ")));

        Assert.Throws<OperationCanceledException>(() => PeriodDataReader.ReadJson(json, new CancellationToken(canceled: true)));
    }

    [Theory]
    [InlineData("$.$defs.zone.properties.name.maxLength", PeriodBounds.Name)]
    [InlineData("$.$defs.sectionData.properties.indicators.maxItems", PeriodBounds.Items)]
    [InlineData("$.$defs.activity.properties.facts.maxProperties", PeriodBounds.FactsOfSentence)]
    [InlineData("$.properties.note.maxLength", PeriodBounds.Text)]
    public void The_schema_says_the_same(string path, int bound)
    {
        JsonNode node = path.Split('.')[1..].Aggregate(JsonNode.Parse(PeriodDataSchema.Generate())!, (parent, name) => parent[name]!);

        Assert.Equal(bound.ToString(CultureInfo.InvariantCulture), node.ToString());
    }

    private static (string[] Problems, long Allocated) Read(string json)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(json);
        using MemoryStream stream = new(bytes);
        long before = GC.GetAllocatedBytesForCurrentThread();
        PeriodDataException exception = Assert.Throws<PeriodDataException>(() => PeriodDataReader.ReadJson(stream));
        return ([.. exception.Problems.Select(problem => problem.ToString())], GC.GetAllocatedBytesForCurrentThread() - before);
    }

    /// <summary>A file without end.</summary>
    private sealed class EndlessSpaces : Stream
    {
        public int Handed { get; private set; }

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get; set; }

        public override int Read(byte[] buffer, int offset, int count)
        {
            buffer.AsSpan(offset, count).Fill((byte)' ');
            Handed += count;
            return count;
        }

        public override void Flush() => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
