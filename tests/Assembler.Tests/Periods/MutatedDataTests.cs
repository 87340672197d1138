using System.Text;
using DevZoneDocs.Assembler.Periods;
using DevZoneDocs.Testing;

namespace DevZoneDocs.Assembler.Tests.Periods;

public sealed class MutatedDataTests
{
    private static readonly string[] Pieces =
        ["\"", "{", "}", "[", "]", ",", ":", "null", "true", "-1", "1e9", "\\ud800", "\\u200b", "{{", "\"value\":", "\"facts\":{}", "\u0001", "家", "\"\"", "0.000000001"];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Whatever_the_file_it_is_read_or_its_problems_are_told(int seed)
    {
        Random random = new(seed);
        string original = File.ReadAllText(Repository.PathOf("seeds", "jindong-2010-q1-q3.json"));

        for (int round = 0; round < 300; round++)
        {
            string mutated = Mutate(original, random);

            Exception? exception = Record.Exception(() => PeriodDataReader.ReadJson(new MemoryStream(Encoding.UTF8.GetBytes(mutated))));

            Assert.True(exception is null or PeriodDataException, $"{exception}\n{mutated}");
        }
    }

    /// <summary>Most mutations keep the file JSON: they replace one token by another.</summary>
    private static string Mutate(string text, Random random)
    {
        StringBuilder mutated = new(text);
        for (int i = random.Next(1, 6); i > 0; i--)
        {
            int at = random.Next(mutated.Length - 40);
            int from = mutated.ToString().IndexOfAny([':', ',', '{', '['], at) + 1;
            int to = mutated.ToString().IndexOfAny([',', '}', ']', ':'], from);
            if (from > 0 && to > from)
                mutated.Remove(from, to - from).Insert(from, Pieces[random.Next(Pieces.Length)]);
        }

        return mutated.ToString();
    }
}
