using System.Text;
using DevZoneDocs.Assembler.Checks.Text.Lexicons;
using DevZoneDocs.Assembler.Language;

namespace DevZoneDocs.Assembler.Tests.Checks.Text;

public sealed class LexiconTests
{
    [Fact]
    public void An_offices_own_file_takes_the_place_of_ours()
    {
        Lexicon lexicon = Lexicon.Read(name => name == "register" ? Encoding.UTF8.GetBytes("# 本单位\n顶呱呱\t很好\n") : Inspected.Resource($"Lexicons/{name}.tsv"));

        Assert.Equal(3, lexicon.Register.At("服务顶呱呱", 2, out _));
        Assert.Equal(0, lexicon.Register.At("认真布署", 2, out _));
    }

    [Fact]
    public void Mistakes_are_told_all_at_once_with_their_lines()
    {
        LexiconException refused = Assert.Throws<LexiconException>(() => Lexicon.Read(name => name switch
        {
            "register" => Encoding.UTF8.GetBytes("# 注释\n\t没有第一列\n"),
            "units" => Encoding.UTF8.GetBytes("担\tWeight\n"),
            "codes" => null,
            _ => Inspected.Resource($"Lexicons/{name}.tsv"),
        }));

        Assert.Equal(3, refused.Problems.Count);
        Assert.Contains("Lexicons/units.tsv 第1行", refused.Problems[0], StringComparison.Ordinal);
        Assert.Contains("Lexicons/codes.tsv", refused.Problems[1], StringComparison.Ordinal);
        Assert.Contains("Lexicons/register.tsv 第2行", refused.Problems[2], StringComparison.Ordinal);
    }

    [Fact]
    public void Every_file_that_comes_with_the_program_is_sound() => Assert.NotEmpty(Inspected.Lexicon.SpunTerms);
}
