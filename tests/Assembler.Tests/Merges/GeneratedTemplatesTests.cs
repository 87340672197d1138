using System.Globalization;
using DevZoneDocs.Assembler.OpenXml;
using DevZoneDocs.Assembler.Periods;
using DevZoneDocs.Assembler.Sections;
using DevZoneDocs.Assembler.Tests.Sections;

namespace DevZoneDocs.Assembler.Tests.Merges;

/// <summary>
/// Templates and data by chance, the same at every run: a sound document or mistakes that are told, and never anything else.
/// GENERATED_TEMPLATES says how many; 10000 take some minutes.
/// </summary>
public sealed class GeneratedTemplatesTests
{
    private const int Batches = 4;

    private static readonly int Count = int.Parse(Environment.GetEnvironmentVariable("GENERATED_TEMPLATES") ?? "300", CultureInfo.InvariantCulture);

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void A_template_gives_a_sound_document_or_its_mistakes(int batch)
    {
        int merged = 0;
        int refused = 0;
        for (int seed = batch; seed < Count; seed += Batches)
        {
            bool isSound = TryMerge(seed);
            merged += isSound ? 1 : 0;
            refused += isSound ? 0 : 1;
        }

        TestContext.Current.SendDiagnosticMessage($"Batch {batch}: {merged} documents, {refused} templates with mistakes.");
        Assert.True(merged > Count / Batches / 4 && refused > 0, $"{merged} documents and {refused} mistakes are no fair share of either.");
    }

    private static bool TryMerge(int seed)
    {
        GeneratedTemplate generated = new(seed);
        try
        {
            MergeOptions options = new() { Missing = (MissingPolicy)(seed % 3), MarkFacts = seed % 5 == 0 };
            Merged.Of(generated.Docx, generated.Data, options);
            return true;
        }
        catch (Exception exception) when (exception is TemplateException or PeriodDataException)
        {
            return false;
        }
        catch (Exception exception)
        {
            throw new InvalidOperationException($"Seed {seed}: {generated.Body}\n{generated.Data}", exception);
        }
    }
}
