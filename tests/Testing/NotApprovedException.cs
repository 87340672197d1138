using System.Text;

namespace DevZoneDocs.Testing;

/// <summary>A text that is not the one a person approved.</summary>
public sealed class NotApprovedException(string file, string approved, string actual)
    : Exception($"""
        Not as approved in {file}
        {Differences(approved.Split('\n'), actual.Split('\n'))}
        To approve what was found, run the test with APPROVE=1 in the environment and read the change to the file.
        """)
{
    private const int ShownLines = 60;

    // The longest common subsequence of lines: what was approved with -, what was found with +.
    private static string Differences(string[] left, string[] right)
    {
        int[,] common = new int[left.Length + 1, right.Length + 1];
        for (int i = left.Length - 1; i >= 0; i--)
        {
            for (int j = right.Length - 1; j >= 0; j--)
                common[i, j] = left[i] == right[j] ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);
        }
        return string.Join('\n', Walk(left, right, common).Take(ShownLines));
    }

    private static IEnumerable<string> Walk(string[] left, string[] right, int[,] common)
    {
        for (int i = 0, j = 0; i < left.Length || j < right.Length;)
        {
            if (i < left.Length && j < right.Length && left[i] == right[j])
                (i, j) = (i + 1, j + 1);
            else if (i < left.Length && (j == right.Length || common[i + 1, j] >= common[i, j + 1]))
                yield return Line('-', ++i, left[i - 1]);
            else
                yield return Line('+', ++j, right[j - 1]);
        }
    }

    private static string Line(char sign, int number, string text) => new StringBuilder()
        .Append(sign).Append(' ').Append(number.ToString(System.Globalization.CultureInfo.InvariantCulture).PadLeft(4)).Append("  ").Append(text).ToString();
}
