namespace DevZoneDocs.Assembler.Tests.Golden;

/// <summary>The language of templates in learning order, a file a lesson; <c>APPROVE=1</c> writes what each comes to.</summary>
public sealed class GoldenTests
{
    private static readonly string Folder = Repository.PathOf("tests", "Assembler.Tests", "Golden", "Cases");

    public static TheoryData<string> Files => [.. FilesInOrder()];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_lesson_comes_to_what_it_says(string file)
    {
        string path = Path.Combine(Folder, file);
        string expected = File.ReadAllText(path).ReplaceLineEndings("\n");

        string actual = GoldenRun.Of(GoldenCase.Parse(expected)).ToString();

        if (Environment.GetEnvironmentVariable("APPROVE") == "1")
            File.WriteAllText(path, actual);
        else
            Assert.Equal(expected, actual);
    }

    [Fact]
    public void A_third_of_the_lessons_at_least_are_mistakes()
    {
        List<GoldenCase> lessons = [.. FilesInOrder().Select(file => GoldenCase.Parse(File.ReadAllText(Path.Combine(Folder, file))))];

        Assert.True(lessons.Count >= 60, $"{lessons.Count}");
        Assert.True(lessons.Count(lesson => lesson.HasMistakes) * 3 >= lessons.Count, $"{lessons.Count(lesson => lesson.HasMistakes)} of {lessons.Count}");
    }

    [Fact]
    public void The_lessons_are_numbered_without_a_hole()
    {
        foreach (IGrouping<string, string> chapter in FilesInOrder().GroupBy(file => file.Split('/')[0]))
            Assert.Equal(Enumerable.Range(1, chapter.Count()).Select(number => $"{number:00}"), chapter.Select(file => file.Split('/')[1][..2]));
        Assert.Equal(
            Enumerable.Range(1, FilesInOrder().Select(file => file.Split('/')[0]).Distinct().Count()).Select(number => $"{number:00}"),
            FilesInOrder().Select(file => file[..2]).Distinct());
    }

    [Fact]
    public void No_two_lessons_say_that_they_show_the_same()
    {
        IEnumerable<string> lessons = FilesInOrder().Select(file => GoldenCase.Parse(File.ReadAllText(Path.Combine(Folder, file))).Lesson);

        Assert.DoesNotContain(lessons.GroupBy(lesson => lesson), group => group.Count() > 1 || group.Key.Length == 0);
    }

    private static IEnumerable<string> FilesInOrder() => Directory.EnumerateFiles(Folder, "*.txt", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(Folder, file).Replace('\\', '/'))
        .Order(StringComparer.Ordinal);
}
