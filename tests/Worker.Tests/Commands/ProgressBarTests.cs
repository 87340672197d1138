using DevZoneDocs.Assembler;
using DevZoneDocs.Worker.Commands;
using Spectre.Console;

namespace DevZoneDocs.Worker.Tests.Commands;

public sealed class ProgressBarTests : IDisposable
{
    private readonly TextWriter _screen;
    private readonly StringWriter _written = new();
    private readonly IAnsiConsole _console;

    public ProgressBarTests()
    {
        // The bar is drawn by another thread than the one that looks at it.
        _screen = TextWriter.Synchronized(_written);
        _console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.Yes,
            Interactive = InteractionSupport.Yes,
            Out = new AnsiConsoleOutput(_screen),
        });
    }

    public void Dispose() => _screen.Dispose();

    [Fact]
    public void A_long_draft_shows_how_many_sections_are_done()
    {
        int result = ProgressBar.Show(
            progress =>
            {
                progress.Report(new DraftProgress(3, 15));
                Assert.True(
                    SpinWait.SpinUntil(() => Screen().Contains("3/15", StringComparison.Ordinal), TimeSpan.FromMinutes(1)), Screen());
                return 7;
            },
            () => _console,
            after: TimeSpan.Zero);

        Assert.Equal(7, result);
    }

    [Fact]
    public void A_quick_one_shows_nothing()
    {
        ProgressBar.Show(_ => 7, () => _console, after: TimeSpan.FromMinutes(1));

        Assert.Empty(Screen());
    }

    [Fact]
    public void What_went_wrong_comes_out_as_it_was() =>
        Assert.Throws<InvalidDataException>(() =>
            ProgressBar.Show<int>(_ => throw new InvalidDataException(), () => _console, after: TimeSpan.FromMinutes(1)));

    private string Screen()
    {
        lock (_screen)
            return _written.ToString();
    }
}
