using System.CommandLine;
using System.Text;
using DevZoneDocs.Assembler.Polishing;
using DevZoneDocs.Worker.Files;

namespace DevZoneDocs.Worker.Commands;

/// <summary><c>compare-wording PAIRS</c>: pairs of texts in, for each whether the rewording kept every fact.</summary>
internal static class CompareWordingCommand
{
    /// <summary>In bytes.</summary>
    private const int LongestLine = 8 * 1024 * 1024;

    public static Command Create()
    {
        Argument<string> pairs = new("PAIRS") { Description = "每行一对：{\"id\",\"original\",\"polished\"}（.jsonl），- 为标准输入" };
        Option<string?> templates = new("--templates") { Description = "自己的模板文件夹，其中有的词表优先于自带的" };
        Command command = new("compare-wording", "比较润色前后的文字：事实有没有变") { pairs, templates };
        command.SetAction(parsed => Problems.Guard(() => Run(parsed.GetValue(pairs)!, parsed.GetValue(templates))));
        return command;
    }

    private static int Run(string path, string? templates)
    {
        WordingGuard guard = new(Catalogs.Of(templates).PolishLexicon());

        // By bytes: a line in another encoding is told, and the lines around it are read.
        using StreamReader reader = new(InputFile.Stream(path), Encoding.Latin1, detectEncodingFromByteOrderMarks: false);
        int exitCode = ExitCodes.Done;
        for (int number = 1; ReadLine(reader, path, number) is { } line; number++)
        {
            if (string.IsNullOrWhiteSpace(line))
                continue;
            if (WordingPair.Read(Encoding.Latin1.GetBytes(line), out string problem) is { } pair)
            {
                Console.Out.WriteLine(pair.Answer(guard.Compare(pair.Original, pair.Polished)));
                continue;
            }

            Console.Error.WriteLine($"{path} 第{number}行：{problem}");
            exitCode = ExitCodes.NotDone;
        }

        return exitCode;
    }

    /// <exception cref="InputException">The line is longer than two texts can be, as of a device that never ends.</exception>
    private static string? ReadLine(StreamReader reader, string path, int number)
    {
        StringBuilder line = new();
        int next;
        while ((next = reader.Read()) >= 0 && next != '\n')
        {
            if (line.Length == LongestLine)
                throw new InputException($"{path} 第{number}行：超过 {LongestLine / 1024 / 1024} MB");
            line.Append((char)next);
        }

        return next < 0 && line.Length == 0 ? null : line.ToString();
    }
}
