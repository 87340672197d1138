using DevZoneDocs.Assembler.Polishing.Requests;

namespace DevZoneDocs.Worker.Models;

/// <summary>A long request in parts that a model answers in good time: whole sentences, and whole paragraphs where one fits.</summary>
internal static class RewordingBatches
{
    public static IEnumerable<RewordingRequest> Of(RewordingRequest request, int mostCharacters)
    {
        List<SlottedSentence> batch = [];
        foreach (IGrouping<string, SlottedSentence> paragraph in request.Sentences.GroupBy(sentence => sentence.Id.Split('.')[0]))
        {
            if (batch.Count > 0 && Length(batch) + Length(paragraph) > mostCharacters)
            {
                yield return new RewordingRequest(batch);
                batch = [];
            }

            foreach (SlottedSentence sentence in paragraph)
            {
                if (batch.Count > 0 && Length(batch) + sentence.Text.Length > mostCharacters)
                {
                    yield return new RewordingRequest(batch);
                    batch = [];
                }

                batch.Add(sentence);
            }
        }

        if (batch.Count > 0)
            yield return new RewordingRequest(batch);
    }

    private static int Length(IEnumerable<SlottedSentence> sentences) => sentences.Sum(sentence => sentence.Text.Length);
}
