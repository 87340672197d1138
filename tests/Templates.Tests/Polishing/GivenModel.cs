using System.Collections.Concurrent;
using DevZoneDocs.Assembler.Polishing.Requests;

namespace DevZoneDocs.Templates.Tests.Polishing;

/// <summary>A model that does what a test says, and remembers what it was shown.</summary>
internal sealed class GivenModel(Func<RewordingRequest, Rewording> answer) : IRewordingModel
{
    private readonly ConcurrentBag<RewordingRequest> _requests = [];

    public IEnumerable<SlottedSentence> Shown => _requests.SelectMany(request => request.Sentences);

    /// <param name="reword">What becomes of a sentence; null leaves it out.</param>
    public static GivenModel Of(Func<string, string?> reword) => new(request => Rewording.Of(request.Sentences
        .Select(sentence => (sentence.Id, Text: reword(sentence.Text)))
        .Where(sentence => sentence.Text is not null)
        .ToDictionary(sentence => sentence.Id, sentence => sentence.Text!)));

    public Task<Rewording> RewordAsync(RewordingRequest request, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        _requests.Add(request);
        return Task.FromResult(answer(request));
    }
}
