using System.Text;
using DevZoneDocs.Assembler.Periods;

namespace DevZoneDocs.Assembler.Tests.Periods;

/// <summary>Period data for a test, from as little JSON as it takes.</summary>
internal static class Given
{
    public static PeriodData Json(string json) => PeriodDataReader.ReadJson(new MemoryStream(Encoding.UTF8.GetBytes(json)));

    /// <summary>Data with one section of the body given.</summary>
    public static string Section(string body, string key = "economy") =>
        $$$"""{"zone":{"name":"滨河经济开发区"},"report":"annual","period":"2025","sections":{"{{{key}}}":{ {{{body}}} } } }""";

    /// <summary>The problems of such data, one a line, as a person sees them.</summary>
    public static string[] Problems(string json) =>
        [.. Assert.Throws<PeriodDataException>(() => Json(json)).Problems.Select(problem => problem.ToString())];
}
