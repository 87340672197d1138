using System.Globalization;

namespace DevZoneDocs.Assembler.Language;

/// <summary>Reads the table of units.</summary>
internal static class UnitReader
{
    public const string Name = "units";
    private const int Columns = 9;

    private static readonly (string Word, UnitUse Use)[] Uses = [("数据", UnitUse.Data), ("核对", UnitUse.Checks), ("润色", UnitUse.Guard)];

    public static LexiconFile FileOf(byte[]? bytes, List<string> problems) => new($"Lexicons/{Name}.tsv", bytes, Columns, problems);

    public static UnitTable Read(LexiconFile file)
    {
        Dictionary<string, Unit> units = [];
        List<UnitSpelling> spellings = [];
        foreach (LexiconRow row in file.Rows)
        {
            UnitKind kind = Kind(file, row);
            UnitUse use = Use(file, row);
            if (!units.TryGetValue(row[0], out Unit? unit))
                units[row[0]] = unit = new Unit(row[0], kind, row[3].Length > 0 ? row[3] : row[0], Factor(file, row)) { LeastYuan = LeastYuan(file, row) };
            else if (unit.Kind != kind || (row[3].Length > 0 && row[3] != unit.Base))
                file.Tell(row, $"“{row[0]}”前面已有一行，两行的类别和基准应相同");
            spellings.AddRange(row.List(2).Append(row[0]).Select(written => new UnitSpelling(written, unit, use)));
            spellings.AddRange(row.List(6).Select(written => new UnitSpelling(written, unit, use) { IsImproper = true, Context = row.List(7) }));
        }

        return new UnitTable(spellings);
    }

    private static UnitKind Kind(LexiconFile file, LexiconRow row)
    {
        if (Enum.TryParse(row[1], ignoreCase: true, out UnitKind kind) && !char.IsAsciiDigit(row[1][0]))
            return kind;
        file.Tell(row, $"第二列应为 {string.Join("、", Enum.GetNames<UnitKind>().Skip(1))} 之一，现为 {row[1]}");
        return UnitKind.None;
    }

    private static Rational Factor(LexiconFile file, LexiconRow row)
    {
        string[] parts = row[4].Length == 0 ? ["1"] : row[4].Split('/');
        if (parts.Length <= 2 && parts.All(part => int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number > 0))
            return Rational.Parse(parts[0]) * (parts.Length == 2 ? Rational.Parse(parts[1]).Inverse : Rational.Of(1));
        file.Tell(row, $"第五列应为整数或分数，现为 {row[4]}");
        return Rational.Of(1);
    }

    private static int LeastYuan(LexiconFile file, LexiconRow row)
    {
        if (row[8].Length == 0)
            return 0;
        if (int.TryParse(row[8], NumberStyles.None, CultureInfo.InvariantCulture, out int yuan))
            return yuan;
        file.Tell(row, $"第九列应为整数，现为 {row[8]}");
        return 0;
    }

    private static UnitUse Use(LexiconFile file, LexiconRow row)
    {
        UnitUse use = UnitUse.None;
        foreach (string word in row.List(5))
        {
            UnitUse named = Uses.FirstOrDefault(each => each.Word == word).Use;
            if (named == UnitUse.None)
                file.Tell(row, $"第六列应为 {string.Join("、", Uses.Select(each => each.Word))} 中的几个，现为 {row[5]}");
            use |= named;
        }

        return use == UnitUse.None ? UnitUse.All : use;
    }
}
