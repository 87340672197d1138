using DevZoneDocs.Assembler.Periods;
using DevZoneDocs.Assembler.Reports;
using DevZoneDocs.Assembler.Wording;
using DevZoneDocs.Templates;
using DevZoneDocs.Worker.Files;
using DevZoneDocs.Worker.Http.Description;
using DevZoneDocs.Worker.Storage;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace DevZoneDocs.Worker.Http;

/// <summary>
/// <c>GET /api/drafts/{id}/workbook</c>: what a draft was made from, as the workbook that departments fill in. A schedule that fires
/// before anybody has handed in data drafts from a blank form, which goes out to the departments this way.
/// </summary>
internal static class DraftWorkbookApi
{
    private const string Xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public static void Map(IEndpointRouteBuilder routes) => routes.MapRead("/api/drafts/{id}/workbook", FetchAsync)
        .WithName("fetchDraftWorkbook")
        .WithTags(ApiTags.Drafts)
        .WithSummary("一份申请用的时段数据，写成填报表（.xlsx）；定时生成时还没有数据的，就是发给各部门填的空表")
        .GivesHeader("Content-Disposition", "文件名")
        .Gives(Xlsx, Schemas.File)
        .GivesProblems(ProblemKind.NotFound);

    private static async Task<IResult> FetchAsync(
        string id, Store store, DataReadings readings, TemplateCatalog catalog, CancellationToken cancellation)
    {
        PeriodDataSet set = await DraftsApi.DataOfAsync(id, store, cancellation);
        PeriodData data = (await readings.ReadAsync(set.Content, cancellation)).Data;
        byte[] workbook = FormWorkbook.Make(data, last: null, catalog.Report(data.Report));
        return Results.File(workbook, Xlsx, $"{FileNames.Safe($"{data.Zone.Name}{PeriodName.Titled(data.Period)}填报表")}.xlsx");
    }
}
