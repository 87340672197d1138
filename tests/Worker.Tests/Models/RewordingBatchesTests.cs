using DevZoneDocs.Assembler.Polishing.Requests;
using DevZoneDocs.Worker.Models;

namespace DevZoneDocs.Worker.Tests.Models;

public sealed class RewordingBatchesTests
{
    [Theory]
    [InlineData("1.1:30 1.2:30 2.1:30", 100, "1.1 1.2 2.1")]
    [InlineData("1.1:60 2.1:30 2.2:30", 100, "1.1|2.1 2.2")]
    [InlineData("1.1:60 1.2:60 1.3:30", 100, "1.1|1.2 1.3")]
    [InlineData("1.1:500 2.1:10", 100, "1.1|2.1")]
    [InlineData("10.1:60 1.1:30 1.2:30", 100, "10.1|1.1 1.2")]
    public void Paragraphs_stay_together_where_they_fit(string given, int most, string expected)
    {
        RewordingRequest request = new([.. given.Split(' ').Select(sentence => sentence.Split(':')).Select(parts => new SlottedSentence(parts[0], new string('字', int.Parse(parts[1])), []))]);

        IEnumerable<RewordingRequest> batches = RewordingBatches.Of(request, most);

        Assert.Equal(expected, string.Join('|', batches.Select(batch => string.Join(' ', batch.Sentences.Select(sentence => sentence.Id)))));
    }
}
