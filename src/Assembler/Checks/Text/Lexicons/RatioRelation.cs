namespace DevZoneDocs.Assembler.Checks.Text.Lexicons;

/// <summary>A rate and the two numbers that it is made of, wherever in the text they stand.</summary>
/// <param name="Rate">入会率</param>
/// <param name="Parts">Words by which the number of the part is named: 工会会员, 会员.</param>
/// <param name="Wholes">Words by which the number of the whole is named: 职工总数, 就业人数.</param>
internal sealed record RatioRelation(string Rate, IReadOnlyList<string> Parts, IReadOnlyList<string> Wholes);
