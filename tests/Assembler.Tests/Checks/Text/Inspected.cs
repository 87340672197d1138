using System.Text;
using DevZoneDocs.Assembler.Checks;
using DevZoneDocs.Assembler.Checks.Text;
using DevZoneDocs.Assembler.Checks.Text.Lexicons;

namespace DevZoneDocs.Assembler.Tests.Checks.Text;

/// <summary>What the checks of a text say, with the lexicons that come with the program.</summary>
internal static class Inspected
{
    public static Lexicon Lexicon { get; } = Lexicon.Read(name => Resource($"Lexicons/{name}.tsv"));

    public static IReadOnlyList<Finding> Text(string text) => Bytes(Encoding.UTF8.GetBytes(text));

    public static IReadOnlyList<Finding> Bytes(byte[] bytes)
    {
        using MemoryStream stream = new(bytes);
        return TextInspector.Inspect(stream, "报告", Lexicon);
    }

    public static void Tells(string code, string text) => Assert.Contains(code, Text(text).Select(finding => finding.Code));

    public static void Passes(string text) => Assert.Empty(Text(text));

    public static byte[] Resource(string name)
    {
        using Stream stream = typeof(Inspected).Assembly.GetManifestResourceStream(name) ?? throw new FileNotFoundException(name);
        using MemoryStream copy = new();
        stream.CopyTo(copy);
        return copy.ToArray();
    }
}
