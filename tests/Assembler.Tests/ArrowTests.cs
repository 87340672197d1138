using System.Text.RegularExpressions;
using DevZoneDocs.Testing;

namespace DevZoneDocs.Assembler.Tests;

/// <summary>The way of the data, from stage to stage: a stage knows the products before it, never a later stage.</summary>
public sealed partial class ArrowTests
{
    private static readonly string[] Stages =
    [
        "Language", "Spreadsheets", "Periods", "Wording", "Facts", "Checks", "Sections", "Reports", "Documents", "Linting", "Polishing", "Drafts", "Revisions",
    ];

    /// <summary>The rooms of the engine that merges templates, which are one stage: what a template says, its program, and the running of it.</summary>
    private static readonly string[] Engine = ["Sections", "Packaging", "Compiling", "Program", "Merging"];

    /// <summary>The front doors, through which others come in.</summary>
    private static readonly string[] Doors = ["DraftAssembler", "DataChecker", "TemplateMerger"];

    private static readonly string Root = Repository.PathOf("src", "Assembler");

    /// <summary>The types of each stage, which have files of their names.</summary>
    private static readonly Dictionary<string, HashSet<string>> Types = Stages.ToDictionary(stage => stage, stage => FilesOf(stage)
        .Select(file => Path.GetFileNameWithoutExtension(file))
        .ToHashSet(StringComparer.Ordinal));

    public static TheoryData<string> Files => [.. Stages
        .SelectMany(FilesOf)
        .Select(file => Path.GetRelativePath(Root, file).Replace('\\', '/'))];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_stage_knows_no_later_stage(string file)
    {
        string[] known = StagesNamedIn(Read(file));

        Assert.Empty(known.Intersect(Stages.SkipWhile(stage => stage != StageOf(file)).Skip(1)));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void No_stage_goes_through_a_front_door(string file)
    {
        string code = Words().Replace(Read(file), "");

        Assert.All(Doors, door => Assert.DoesNotMatch($@"\b{door}\b", code));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void What_is_known_of_a_zone_knows_nothing_of_Word(string file)
    {
        bool isOfTheZone = StageOf(file) is "Language" or "Periods" or "Wording" or "Facts";

        Assert.False(isOfTheZone && Read(file).Contains("DocumentFormat.OpenXml", StringComparison.Ordinal));
    }

    [Fact]
    public void The_front_door_goes_from_stage_to_stage_in_their_order()
    {
        string code = Read("DraftAssembler.cs");
        string[] steps = ["FactDeriver.", "ReportPlan.", "ReportMerger.", "ReportComposer.", "DocumentPolisher.", "DraftWriter."];

        string[] stages = [.. steps.Select(step => StageOf(FileOf(step.TrimEnd('.'))))];

        Assert.All(steps, step => Assert.Contains(step, code, StringComparison.Ordinal));
        Assert.Equal(stages.OrderBy(stage => Array.IndexOf(Stages, stage)), stages);
    }

    /// <summary>As <c>DevZoneDocs.Assembler.Facts</c>, and as <c>Facts.Fact</c> within the root namespace.</summary>
    private static string[] StagesNamedIn(string text) => [.. Stages.Where(stage =>
        text.Contains($"DevZoneDocs.Assembler.{stage}", StringComparison.Ordinal)
        || Regex.Matches(text, $@"(?<![\w.]){stage}(?:\.\w+)*\.(\w+)").Any(name => Types[stage].Contains(name.Groups[1].Value)))];

    private static string Read(string file) => File.ReadAllText(Path.Combine(Root, file));

    private static string StageOf(string file) => Engine.Contains(file.Split('/')[0]) ? "Sections" : file.Split('/')[0];

    private static IEnumerable<string> FilesOf(string stage) => (stage == "Sections" ? Engine : [stage])
        .SelectMany(room => Directory.EnumerateFiles(Path.Combine(Root, room), "*.cs", SearchOption.AllDirectories));

    private static string FileOf(string type) =>
        Path.GetRelativePath(Root, Directory.EnumerateFiles(Root, $"{type}.cs", SearchOption.AllDirectories).Single()).Replace('\\', '/');

    /// <summary>What a file says without calling it: comments and texts.</summary>
    [GeneratedRegex(@"//.*$|""(?:[^""\\\n]|\\.)*""", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Words();
}
