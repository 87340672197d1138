using System.Text;
using DevZoneDocs.Assembler.Checks.Text.Lexicons;
using DevZoneDocs.Assembler.Language;
using DevZoneDocs.Assembler.Polishing;
using DevZoneDocs.Assembler.Polishing.Lexicons;
using DevZoneDocs.Assembler.Tests.Checks.Text;
using DevZoneDocs.Testing;

namespace DevZoneDocs.Assembler.Tests.Language;

public sealed class UnitTableTests
{
    [Theory]
    [InlineData("km", "公里", "米", "1000")]
    [InlineData("名", "名", "人", "1")]
    [InlineData("‰", "‰", "%", "1/10")]
    [InlineData("MWh", "兆瓦时", "千瓦时", "1000")]
    [InlineData("亩", "亩", "亩", "1")]
    public void A_unit_knows_its_name_and_in_what_it_is_compared(string spelling, string name, string @base, string factor)
    {
        Unit unit = UnitTable.Known.Find(spelling)!;

        Assert.Equal((name, @base, factor), (unit.Name, unit.Base, unit.Factor.ToString()));
    }

    [Fact]
    public void A_spelling_is_in_one_row_only()
    {
        IEnumerable<string> spellings = File.ReadLines(Repository.PathOf("src", "Templates", "Lexicons", "units.tsv"))
            .Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('\t')).GroupBy(row => row[0])
            .SelectMany(rows => rows.SelectMany(Spellings).Append(rows.Key));

        Assert.Empty(spellings.GroupBy(spelling => spelling).Where(spelling => spelling.Count() > 1).Select(spelling => spelling.Key));

        // The other ways to write it, and the improper ones.
        static IEnumerable<string> Spellings(string[] row) =>
            new[] { 2, 6 }.Where(column => column < row.Length).SelectMany(column => row[column].Split('、', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public void What_is_no_proper_spelling_is_read_all_the_same()
    {
        UnitSpelling spelling = Assert.Single(UnitTable.Known.Improper().All("公分", 0, 2)).Entry;

        Assert.Equal("厘米", spelling.Unit.Name);
        Assert.Same(spelling.Unit, UnitTable.Known.Find("公分"));
    }

    [Fact]
    public void A_new_unit_is_one_row_for_checks_and_guard_alike()
    {
        byte[] table = [.. Inspected.Resource("Lexicons/units.tsv"), .. Encoding.UTF8.GetBytes("兆斤\tMass\t百万斤\t吨\t500\n")];

        Lexicon checks = Lexicon.Read(name => name == "units" ? table : Inspected.Resource($"Lexicons/{name}.tsv"));
        PolishLexicon guard = PolishLexicon.Read(name => name == "units" ? table : Inspected.Resource($"Lexicons/{name}.tsv"));

        Assert.Equal(2, checks.Figures.Units.At("3兆斤", 1, out Unit? unit));
        Assert.Equal((UnitKind.Mass, "吨"), (unit!.Kind, unit.Base));
        Assert.True(new WordingGuard(guard).Compare("收储粮食3兆斤。", "收储粮食1500吨。").Accepted);
        Assert.False(new WordingGuard(guard).Compare("收储粮食3兆斤。", "收储粮食3吨。").Accepted);
    }

    [Fact]
    public void Every_mistake_is_told_at_its_row()
    {
        List<string> problems = [];

        UnitReader.Read(UnitReader.FileOf(Encoding.UTF8.GetBytes("担\tWeight\n斗\tVolume\t\t升\t十\n石\tVolume\t\t\t\t账本\n斗\tCount\n"), problems));

        Assert.Equal(
            [
                "Lexicons/units.tsv 第1行：第二列应为 Money、Percent、Area、Length、Mass、Volume、Energy、Count、Other 之一，现为 Weight",
                "Lexicons/units.tsv 第2行：第五列应为整数或分数，现为 十",
                "Lexicons/units.tsv 第3行：第六列应为 数据、核对、润色 中的几个，现为 账本",
                "Lexicons/units.tsv 第4行：“斗”前面已有一行，两行的类别和基准应相同",
            ],
            problems);
    }
}
