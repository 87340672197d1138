using DevZoneDocs.Testing;

namespace DevZoneDocs.Worker.Tests.Samples;

/// <summary>Each run that samples/ shows is made again here: what is shown is what comes out.</summary>
public sealed class SampleTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("jindong-2010-q1-q3")]
    [InlineData("yueqing-2007-annual")]
    public void A_sample_is_what_its_command_makes(string name)
    {
        CommandResult result = CommandLine.Run(_folder.Path, ["draft", Repository.PathOf("seeds", $"{name}.json"), "-o", $"{name}.docx"]);

        byte[] draft = File.ReadAllBytes(_folder.File($"{name}.docx"));
        if (Environment.GetEnvironmentVariable("APPROVE") == "1")
        {
            File.WriteAllBytes(Sample($"{name}.docx"), draft);
            File.WriteAllText(Sample($"{name}.txt"), result.Output);
        }

        Assert.Equal(File.ReadAllText(Sample($"{name}.txt")), result.Output);
        AssertSameParts(File.ReadAllBytes(Sample($"{name}.docx")), draft);
    }

    /// <summary>Part by part: how well a package is compressed hangs on the runtime.</summary>
    private static void AssertSameParts(byte[] expected, byte[] actual)
    {
        IReadOnlyDictionary<string, byte[]> parts = StablePackage.Read(expected);
        IReadOnlyDictionary<string, byte[]> made = StablePackage.Read(actual);
        Assert.Equal(parts.Keys.Order(StringComparer.Ordinal), made.Keys.Order(StringComparer.Ordinal));
        Assert.All(parts, part => Assert.True(
            part.Value.AsSpan().SequenceEqual(made[part.Key]),
            $"{part.Key} is no longer as in the sample; after a look at it: APPROVE=1 dotnet run --project tests/Worker.Tests, then bash eng/samples.sh"));
    }

    private static string Sample(string name) => Repository.PathOf("samples", name);
}
