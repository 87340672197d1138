using DevZoneDocs.Assembler.Sections;
using DevZoneDocs.Assembler.Sections.Tags;

namespace DevZoneDocs.Assembler.Tests.Sections.Tags;

public sealed class TagParserTests
{
    [Theory]
    [InlineData("{{数值}}", "value 数值")]
    [InlineData("{{ 报告期.名称 }}", "value 报告期.名称")]
    [InlineData("{{增幅 | 简}}", "value 增幅 | 简")]
    [InlineData("{{荣誉｜列举：“、”｜缺省}}", "value 荣誉 | 列举: 、 | 缺省")]
    [InlineData("{{@index | 汉字: 序}}", "value @index | 汉字: 序")]
    [InlineData("{{#each 指标}}", "each 指标")]
    [InlineData("{{# each　economy.industrial-output.其中 }}", "each economy.industrial-output.其中")]
    [InlineData("{{/each}}", "end each")]
    [InlineData("{{ / if }}", "end if")]
    [InlineData("{{ else }}", "else")]
    [InlineData("{{#if a}}", "if a")]
    [InlineData("{{#if not a and b or c == 'x'}}", "if (((not a) and b) or (c == 'x'))")]
    [InlineData("{{#if a and (b or not c)}}", "if (a and (b or (not c)))")]
    [InlineData("{{#if（a or b）and c >= -1.50}}", "if ((a or b) and (c >= -1.50))")]
    [InlineData("{{#if 2 < a.数量}}", "if (2 < a.数量)")]
    public void A_tag_is_read_as_it_is_meant(string source, string meaning) =>
        Assert.Equal(meaning, Describe(TagParser.TryParse(source, out _)!));

    [Theory]
    [InlineData("{{}}", "标记 {{}} 是空的，请写数据项的名称")]
    [InlineData("{{#while a}}", "标记 {{#while a}} 不是已知的块；可用的有 {{#each …}} 和 {{#if …}}")]
    [InlineData("{{/iff}}", "标记 {{/iff}} 不是已知的块；可用的有 {{#each …}} 和 {{#if …}}")]
    [InlineData("{{a b}}", "标记 {{a b}} 写法有误，问题在“b”处")]
    [InlineData("{{a |}}", "标记 {{a |}} 写法有误，问题在“|”处")]
    [InlineData("{{a.}}", "标记 {{a.}} 写法有误，问题在“.”处")]
    [InlineData("{{a = b}}", "标记 {{a = b}} 写法有误，问题在“= b”处")]
    [InlineData("{{#if a ==}}", "标记 {{#if a ==}} 写法有误，问题在“=”处")]
    [InlineData("{{#if (a}}", "标记 {{#if (a}} 写法有误，问题在“a”处")]
    [InlineData("{{#if a)}}", "标记 {{#if a)}} 写法有误，问题在“)”处")]
    [InlineData("{{#if a > 1.2.3}}", "标记 {{#if a > 1.2.3}} 写法有误，问题在“.”处")]
    [InlineData("{{#each}}", "标记 {{#each}} 写法有误，问题在“{{#each}}”处")]
    [InlineData("{{#each 'a'}}", "标记 {{#each 'a'}} 写法有误，问题在“a”处")]
    [InlineData("{{a[0]}}", "标记 {{a[0]}} 写法有误，问题在“[0]”处")]
    public void A_mistake_is_told_with_its_place(string source, string problem)
    {
        Assert.Null(TagParser.TryParse(source, out Mistake? told));

        Assert.Equal(problem, told?.Message);
    }

    [Fact]
    public void A_number_that_no_decimal_holds_is_a_mistake() =>
        Assert.Null(TagParser.TryParse($"{{{{#if a > {new string('9', 40)}}}}}", out _));

    [Theory]
    [InlineData("(", 100)]
    [InlineData("not ", 100)]
    [InlineData("(", 100_000)]
    public void A_condition_without_end_is_a_mistake_and_no_crash(string open, int count)
    {
        string condition = string.Concat(Enumerable.Repeat(open, count)) + "a";

        Assert.Null(TagParser.TryParse($"{{{{#if {condition}}}}}", out Mistake? problem));

        Assert.True(problem!.Message.Length < 200, problem.Message);
    }

    private static string Describe(Tag tag) => tag switch
    {
        ValueTag value => string.Join(" | ", value.Formatters.Select(call => call.Argument is null ? call.Name : $"{call.Name}: {call.Argument}").Prepend($"value {value.Path}")),
        EachTag each => $"each {each.Path}",
        IfTag condition => $"if {Describe(condition.Condition)}",
        EndTag end => $"end {end.Block}",
        _ => "else",
    };

    private static string Describe(Condition condition) => condition switch
    {
        TruthCondition truth => Describe(truth.Operand),
        CompareCondition compare => $"({Describe(compare.Left)} {compare.Operator} {Describe(compare.Right)})",
        NotCondition not => $"(not {Describe(not.Inner)})",
        AndCondition and => $"({Describe(and.Left)} and {Describe(and.Right)})",
        OrCondition or => $"({Describe(or.Left)} or {Describe(or.Right)})",
        _ => "",
    };

    private static string Describe(Operand operand) => operand switch
    {
        PathOperand path => path.Path.ToString(),
        NumberOperand number => number.Value.ToString(System.Globalization.CultureInfo.InvariantCulture),
        TextOperand text => $"'{text.Value}'",
        _ => "",
    };
}
