using DevZoneDocs.Assembler.Polishing;
using DevZoneDocs.Assembler.Polishing.Lexicons;
using DevZoneDocs.Testing;

namespace DevZoneDocs.Assembler.Tests.Polishing;

/// <summary>The guard with the lexicons that come with the program.</summary>
internal static class GivenWording
{
    public static PolishLexicon Lexicon { get; } = PolishLexicon.Read(name =>
        Repository.PathOf("src", "Templates", "Lexicons", $"{name}.tsv") is var path && File.Exists(path) ? File.ReadAllBytes(path) : null);

    public static WordingGuard Guard { get; } = new(Lexicon);

    public static void IsKept(string original, string polished)
    {
        WordingVerdict verdict = Guard.Compare(original, polished);
        Assert.True(verdict.Accepted, string.Join('；', verdict.Reasons.Select(reason => reason.Message)));
    }

    public static void IsChanged(WordingFamily family, string original, string polished)
    {
        WordingVerdict verdict = Guard.Compare(original, polished);
        Assert.Contains(verdict.Reasons, reason => reason.Family == family);
    }
}
