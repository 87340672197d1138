using System.Text.RegularExpressions;
using DevZoneDocs.Assembler.Checks.Data.Placed;
using DevZoneDocs.Assembler.Periods;

namespace DevZoneDocs.Assembler.Checks.Data;

/// <summary>C30: a figure that was typed into a sentence is no datum: nobody can check it, and no late value finds its place.</summary>
internal sealed partial class TypedFigures : IDataCheck
{
    private const int Shown = 4;

    private static readonly WordTable<Unit> Units = UnitTable.Known.In(UnitUse.Checks);

    public string Code => "C30";

    public IEnumerable<Finding> Check(CheckedData data) =>
        from narrative in data.Narratives
        let typed = Typed(narrative.Narrative).ToList()
        where typed.Count > 0
        select new Finding(
            Code,
            Severity.Info,
            narrative.Path,
            $"句子里直接写了{string.Join("、", typed.Take(Shown))}{(typed.Count > Shown ? "等" : "")}，没有填作数据项，不能核对，数据变了也不会更新",
            $"在句子中写 {{名称}}，在 facts 中填 \"名称\": {{\"value\": 数值, \"unit\": \"单位\"}}");

    private static IEnumerable<string> Typed(Narrative narrative)
    {
        foreach (NarrativePiece piece in narrative.Pieces.Where(piece => !piece.IsFact))
        {
            string plain = Quoted().Replace(piece.Text, match => new string('　', match.Length));
            foreach (Match number in Number().Matches(plain))
            {
                int length = Units.At(plain, number.Index + number.Length, out Unit? unit);
                if (length > 0 && unit!.Kind is not (UnitKind.None or UnitKind.Other))
                    yield return plain.Substring(number.Index, number.Length + length);
            }
        }
    }

    // Names of documents and slogans are not figures, whatever they hold.
    [GeneratedRegex("“[^“”]*”|《[^《》]*》")]
    private static partial Regex Quoted();

    [GeneratedRegex(@"(?<![\dA-Za-z第.+＋\-—〔])\d+(?:\.\d+)?[余多]?[千百]?[万亿]?[余多]?(?![\d月日年])")]
    private static partial Regex Number();
}
