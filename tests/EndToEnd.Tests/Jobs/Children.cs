using System.Globalization;

namespace DevZoneDocs.EndToEnd.Tests.Jobs;

/// <summary>The processes that a process has started, as Linux lists them.</summary>
internal static class Children
{
    /// <returns>The first one, once there is one.</returns>
    public static async Task<int> FirstOfAsync(int parent)
    {
        string list = $"/proc/{parent}/task/{parent}/children";
        for (int tries = 0; tries < 600; tries++)
        {
            // A process is listed under the thread that started it.
            foreach (string task in Directory.GetDirectories(Path.GetDirectoryName(Path.GetDirectoryName(list))!))
            {
                string[] children = File.ReadAllText(Path.Combine(task, "children")).Split(' ', StringSplitOptions.RemoveEmptyEntries);
                if (children.Length > 0)
                    return int.Parse(children[0], CultureInfo.InvariantCulture);
            }

            await Task.Delay(TimeSpan.FromMilliseconds(50));
        }

        throw new TimeoutException($"{parent} has no children.");
    }

    public static async Task<bool> EndsAsync(int id, TimeSpan patience)
    {
        long start = TimeProvider.System.GetTimestamp();
        while (IsAlive(id))
        {
            if (TimeProvider.System.GetElapsedTime(start) > patience)
                return false;
            await Task.Delay(TimeSpan.FromMilliseconds(50));
        }

        return true;
    }

    /// <summary>One that nobody has asked for its end yet (a zombie) is dead.</summary>
    private static bool IsAlive(int id)
    {
        try
        {
            string status = File.ReadAllText($"/proc/{id}/stat");
            return status[(status.LastIndexOf(')') + 2)..][0] is not ('Z' or 'X');
        }
        catch (IOException)
        {
            return false;
        }
    }
}
