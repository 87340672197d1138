using DevZoneDocs.Assembler;
using Spectre.Console;

namespace DevZoneDocs.Worker.Commands;

/// <summary>Shows how far a draft is, on standard error and only when it takes long; a quick one, or one in a script, shows nothing.</summary>
internal static class ProgressBar
{
    private static readonly TimeSpan Long = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    public static T Show<T>(Func<IProgress<DraftProgress>, T> work)
    {
        if (Console.IsErrorRedirected)
            return work(new Latest());
        return Show(work, () => AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) }), Long);
    }

    /// <param name="console">Made only where the bar is drawn.</param>
    internal static T Show<T>(Func<IProgress<DraftProgress>, T> work, Func<IAnsiConsole> console, TimeSpan after)
    {
        Latest latest = new();
        Task<T> task = Task.Run(() => work(latest));
        if (!Ends(task, after))
            Draw(task, latest, console());
        return task.GetAwaiter().GetResult();
    }

    private static void Draw(Task task, Latest latest, IAnsiConsole console) => console
        .Progress()
        .AutoClear(true)
        .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn())
        .Start(context =>
        {
            ProgressTask bar = context.AddTask("生成初稿");
            do
            {
                (int done, int of) = latest.Value;
                bar.MaxValue = Math.Max(1, of);
                bar.Value = done;
                bar.Description = of > 0 ? $"生成初稿：第 {done}/{of} 部分" : "生成初稿";
                context.Refresh();
            }
            while (!Ends(task, Pause));
        });

    /// <summary>Whether it ends within that time, well or badly.</summary>
    private static bool Ends(Task task, TimeSpan patience) => ((IAsyncResult)task).AsyncWaitHandle.WaitOne(patience);

    private sealed class Latest : IProgress<DraftProgress>
    {
        private readonly Lock _guard = new();
        private DraftProgress _value = new(0, 0);

        public DraftProgress Value
        {
            get
            {
                lock (_guard)
                    return _value;
            }
        }

        public void Report(DraftProgress value)
        {
            lock (_guard)
                _value = value;
        }
    }
}
