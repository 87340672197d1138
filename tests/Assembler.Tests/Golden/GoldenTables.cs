using System.Text;

namespace DevZoneDocs.Assembler.Tests.Golden;

/// <summary>Tables as a case shows them, rows alone, and as outlines have them, between <c>table</c> and <c>end</c>.</summary>
internal static class GoldenTables
{
    private const int Width = 8000;

    public static string ToOutline(string text)
    {
        StringBuilder outline = new();
        bool isInTable = false;
        foreach (string line in text.Split('\n'))
        {
            bool isRow = line.StartsWith('‖') || line.StartsWith("#‖", StringComparison.Ordinal);
            if (isInTable && !isRow)
                outline.Append("end\n");
            if (isRow && !isInTable)
                outline.Append($"table{string.Concat(Enumerable.Repeat($" {Width / Columns(line)}", Columns(line)))}\n");
            isInTable = isRow;
            outline.Append(line).Append('\n');
        }

        return outline.Append(isInTable ? "end\n" : "").ToString();
    }

    /// <summary>Word lets no text end with a table: the empty paragraph behind it says nothing.</summary>
    public static string FromOutline(string outline) => string.Join('\n', outline.Replace("end\nNormal:\n", "end\n", StringComparison.Ordinal).TrimEnd('\n').Split('\n')
        .Where(line => line != "end" && !line.StartsWith("table ", StringComparison.Ordinal))
        .Select(line => line.TrimEnd(' ')));

    private static int Columns(string row) => row.Count(sign => sign == '‖') - 1;
}
