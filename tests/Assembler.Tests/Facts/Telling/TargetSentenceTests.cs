using DevZoneDocs.Assembler.Facts;
using DevZoneDocs.Assembler.Tests.Periods;

namespace DevZoneDocs.Assembler.Tests.Facts.Telling;

/// <summary>From the targets of a task to its sentence.</summary>
public sealed class TargetSentenceTests
{
    [Theory]
    [InlineData("", "确保规模以上工业总产值达到9亿元")]
    [InlineData("""{"name":"规模以上工业总产值","value":1,"unit":"亿元"}""", "确保规上工业总产值达到9亿元")]
    [InlineData("""{"name":"规模以上工业总产值","shortName":"规模产值","value":1,"unit":"亿元"}""", "确保规模产值达到9亿元")]
    public void What_the_review_has_told_in_full_is_called_by_its_short_name(string indicators, string expected) =>
        Assert.Equal(expected, Sentence("""{"name":"规模以上工业总产值","value":9,"unit":"亿元","modality":"确保"}""", indicators));

    [Theory]
    [InlineData(
        """{"name":"工业总产值","value":600,"unit":"亿元","modality":"力争","by":"2030"},{"name":"财政总收入","value":30,"unit":"亿元","modality":"力争","by":"2030"}""",
        "到2030年，力争工业总产值达到600亿元、财政总收入达到30亿元")]
    [InlineData(
        """{"name":"工业项目开工","value":86,"unit":"个","modality":"确保","by":"2025"},{"name":"竣工投产率","value":50,"unit":"%","modality":"不低于","by":"2025"}""",
        "年内确保86个工业项目开工，竣工投产率不低于50%")]
    [InlineData(
        """{"name":"工业项目开工","value":86,"unit":"个","modality":"确保","by":"2025"},{"name":"工业项目竣工投产率","value":50,"unit":"%","modality":"不低于","by":"2025"}""",
        "年内确保86个工业项目开工，竣工投产率不低于50%")]
    [InlineData("""{"name":"财政总收入","value":9,"unit":"亿元","modality":"控制在","by":"2025"}""", "年内财政总收入控制在9亿元以内")]
    [InlineData(
        """{"name":"税收","value":9,"unit":"亿元","modality":"确保"},{"name":"能耗","value":5,"unit":"万吨","modality":"控制在","by":"2026-06-end"}""",
        "确保税收达到9亿元；到2026年6月底，能耗控制在5万吨以内")]
    public void What_targets_share_is_said_once(string targets, string expected) => Assert.Equal(expected, Sentence(targets));

    private static string Sentence(string targets, string indicators = "")
    {
        string json = $$$"""
            {"zone":{"name":"滨河"},"report":"quarter","period":"2025-01..2025-09","sections":{"economy":{"indicators":[{{{indicators}}}],"tasks":[{"targets":[{{{targets}}}] } ] } } }
            """;
        FactDeriver.Derive(Given.Json(json)).Sections["economy"].Record.TryGet("任务", out FactNode? tasks);
        ((FactRecord)((FactList)tasks!).Items[0]).TryGet("目标表述", out FactNode? sentence);
        return sentence!.ToString()!;
    }
}
