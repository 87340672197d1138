using System.Text;

namespace DevZoneDocs.Assembler.Language;

/// <summary>One lexicon file: UTF-8, one row a line, cells apart by tabs, lines with # in front are comments.</summary>
internal sealed class LexiconFile
{
    private readonly string _name;
    private readonly List<string> _problems;

    public LexiconFile(string name, byte[]? bytes, int columns, List<string> problems)
    {
        _name = name;
        _problems = problems;
        Rows = bytes is null ? Missing() : [.. Read(bytes, columns)];
    }

    public IReadOnlyList<LexiconRow> Rows { get; }

    public void Tell(LexiconRow row, string problem) => _problems.Add($"{_name} 第{row.Line}行：{problem}");

    private List<LexiconRow> Missing()
    {
        _problems.Add($"{_name}：没有这个词表");
        return [];
    }

    private IEnumerable<LexiconRow> Read(byte[] bytes, int columns)
    {
        string text = Encoding.UTF8.GetString(bytes).TrimStart('\ufeff');
        foreach ((int i, string line) in text.Split('\n').Index())
        {
            string trimmed = line.TrimEnd('\r', ' ', '\t');
            if (trimmed.Length == 0 || trimmed[0] == '#')
                continue;
            string[] cells = [.. trimmed.Split('\t').Select(cell => cell.Trim())];
            LexiconRow row = new(i + 1, cells);
            if (trimmed.Contains('\ufffd', StringComparison.Ordinal))
                Tell(row, "不是 UTF-8 编码");
            else if (cells.Length > columns || cells[0].Length == 0)
                Tell(row, $"每行应有 1—{columns} 列，以制表符隔开，第一列不能空；现有 {cells.Length} 列");
            else
                yield return row;
        }
    }
}
