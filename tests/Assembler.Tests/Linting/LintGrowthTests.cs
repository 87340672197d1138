using System.Text;
using DevZoneDocs.Assembler.Linting;
using DevZoneDocs.Assembler.Sections;

namespace DevZoneDocs.Assembler.Tests.Linting;

/// <summary>Templates that nobody writes by hand: what they cost grows in step with their length, and what is told of them is bounded.</summary>
public sealed class LintGrowthTests
{
    /// <summary>From 10,000 to 80,000 characters: at most 2.5 times for each doubling.</summary>
    private const double ThreeDoublings = 2.5 * 2.5 * 2.5;

    public static TheoryData<string, string, string, string> Shapes => new()
    {
        { "blocks without end", "{{#if 甲}}", "", "" },
        { "blocks without end, each in its paragraph", "{{#if 甲}}\n", "", "" },
        { "conditions within each other", "{{#if 甲}}", "乙", "{{/if}}" },
        { "lists within each other", "{{#each 指标}}", "乙", "{{/each}}" },
        { "lists within each other, in paragraphs", "{{#each 指标}}\n", "乙\n", "{{/each}}\n" },
        { "blocks beside each other", "{{#if 甲}}乙{{/if}}", "", "" },
        { "ends without block", "{{/if}}", "", "" },
        { "else without block", "{{else}}", "", "" },
        { "an unknown name again and again", "{{甲乙丙丁}}，", "", "" },
        { "an unknown name, each in its paragraph", "{{甲乙丙丁}}\n", "", "" },
        { "opening braces", "{{ ", "", "" },
        { "closing braces", "}} ", "", "" },
        { "tags torn in two", "{{部门\n}}\n", "", "" },
        { "wrong blocks", "{{#if 甲 |}}{{乙}}{{/if}}\n", "", "" },
        { "a path of many names", "{{甲.乙.丙.丁.戊.己.庚.辛.壬.癸}}\n", "", "" },
        { "an unknown formatter", "{{部门 | 无此格式}}", "", "" },
    };

    [Theory]
    [MemberData(nameof(Shapes))]
    public void A_longer_template_takes_longer_in_step(string shape, string opening, string middle, string closing)
    {
        byte[] shorter = Template(10_000, opening, middle, closing);
        byte[] longer = Template(80_000, opening, middle, closing);

        double ratio = ProcessorTime.Ratio(() => Lint(longer), than: () => Lint(shorter), ThreeDoublings);

        Assert.True(ratio <= ThreeDoublings, $"{shape}: {ratio:0.0}");
    }

    [Fact]
    public void Names_that_are_all_different_take_longer_in_step()
    {
        byte[] shorter = Docx.FromOutline(Names(750));
        byte[] longer = Docx.FromOutline(Names(6000));

        double ratio = ProcessorTime.Ratio(() => Lint(longer), than: () => Lint(shorter), ThreeDoublings);

        Assert.True(ratio <= ThreeDoublings, $"{ratio:0.0}");
    }

    [Fact]
    public void A_thousand_mistakes_are_told_and_how_many_more_there_are()
    {
        LintResult result = Lint(Docx.FromOutline(string.Concat(Enumerable.Repeat("{{/if}}\n", 1500))));

        Assert.Equal((1001, 1500), (result.Problems.Count, result.ProblemCount));
        Assert.Equal("Sections/economy/review，第1001段：另有 500 处。先改正前面的各处，再检查一遍", result.Problems[^1].ToString());
    }

    [Fact]
    public void And_a_template_that_is_merged_tells_no_more()
    {
        using MemoryStream template = new(Docx.FromOutline(string.Concat(Enumerable.Repeat("{{/if}}\n", 1500))));

        TemplateException exception = Assert.Throws<TemplateException>(() => SectionTemplate.Parse(template, "economy/review"));

        Assert.Equal("economy/review，第1001段：另有 500 处", exception.Problems[1000].ToString());
    }

    [Fact]
    public void Blocks_a_hundred_thousand_deep_are_one_mistake_and_no_crash()
    {
        string template = string.Concat(Enumerable.Repeat("{{#each 指标}}", 100_000)) + "甲" + string.Concat(Enumerable.Repeat("{{/each}}", 100_000));

        Assert.Equal("标记 {{#each 指标}} 处块的嵌套超过 32 层", Assert.Single(Lint(Docx.FromOutline(template)).Problems).Message);
    }

    [Fact]
    public void What_lists_within_each_other_need_can_be_told()
    {
        string template = string.Concat(Enumerable.Repeat("{{#each 甲.乙.丙}}\n", 32)) + "{{丁}}\n" + string.Concat(Enumerable.Repeat("{{/each}}\n", 32));

        Assert.Contains("丁", Linted.Free(template, null).Needs, StringComparison.Ordinal);
    }

    private static LintResult Lint(byte[] template) => Linted.Report(template);

    private static byte[] Template(int characters, string opening, string middle, string closing)
    {
        int count = characters / (opening.Length + closing.Length);
        StringBuilder outline = new();
        outline.Insert(0, opening, count).Append(middle);
        for (int i = 0; closing.Length > 0 && i < count; i++)
            outline.Append(closing);
        return Docx.FromOutline(outline.ToString());
    }

    private static string Names(int count) => string.Join('\n', Enumerable.Range(0, count).Select(i => $"{{{{名称第{i}号}}}}"));
}
