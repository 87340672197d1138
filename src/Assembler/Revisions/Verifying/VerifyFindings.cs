using DevZoneDocs.Assembler.Checks;
using DevZoneDocs.Assembler.Revisions.Reading;

namespace DevZoneDocs.Assembler.Revisions.Verifying;

/// <summary>What is told to whoever verifies a revised draft; one code a kind (docs/after-the-editor.md).</summary>
internal static class VerifyFindings
{
    public static IEnumerable<Finding> Of(VerifiedFact fact)
    {
        switch (fact.State)
        {
            case FactState.Behind when fact.IsTurned:
                yield return new("V01", Severity.Error, fact.Place, $"“{fact.Found}”的升降与数据相反：数据变了方向，数量相同（{DatumOf(fact)}）", "用 refresh 更新，或在文中改正");
                break;
            case FactState.Behind:
                yield return new("V01", Severity.Error, fact.Place, $"“{fact.Found}”落后于数据，现为“{fact.Data}”（{DatumOf(fact)}）", "用 refresh 更新，或在文中改正");
                break;
            case FactState.Changed:
                yield return new("V02", Severity.Warning, fact.Place, $"生成时为“{fact.Written}”，已由人改为“{fact.Found}”，数据为“{fact.Data}”（{DatumOf(fact)}）", "确认以哪个为准；数据有误时请部门更正数据");
                break;
            case FactState.Unknown:
                yield return new("V03", Severity.Warning, fact.Place, $"“{fact.Found}”在数据中已没有（{fact.Datum}）", "确认是否仍要写");
                break;
            case FactState.Removed:
                yield return new("V04", Severity.Info, fact.Place, $"“{fact.Written}”已从文中删去（{fact.Datum}）", "确认不再需要这一项");
                break;
        }

        if (fact.IsMoved)
            yield return new("V05", Severity.Info, fact.Place, $"“{fact.Found}”已移到这里（{fact.Datum}）", "不必处理");
        foreach (string copy in fact.Copies)
        {
            yield return copy == fact.Data
                ? new("V06", Severity.Info, fact.Place, $"“{copy}”在文中另有一处（{fact.Datum}）", "不必处理")
                : new("V06", Severity.Warning, fact.Place, $"另一处的“{copy}”与数据“{fact.Data}”不同（{fact.Datum}）", "一并改正");
        }
    }

    private static string DatumOf(VerifiedFact fact) => fact.Source.Length > 0 ? $"{fact.Datum}，{fact.Source}" : fact.Datum;

    public static IEnumerable<Finding> Of(LooseFigure figure)
    {
        string place = RevisionPlaces.Of(figure.Range);
        if (figure.Now is { } now)
            yield return new("V07", Severity.Info, place, $"“{figure.Range.Text}”不是数据项，与数据 {now.Datum} 相同", "数据再变时这里不会更新，请留意");
        else if (figure.Before is { } before)
            yield return new("V08", Severity.Warning, place, $"“{figure.Range.Text}”不是数据项，等于数据 {before.Datum} 更新以前的值", "核对后在文中改正");
        else
            yield return new("V09", Severity.Info, place, $"“{figure.Range.Text}”不是数据项，数据中没有这个数", "核对出处");
    }
}
