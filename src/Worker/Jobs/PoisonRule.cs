using DevZoneDocs.Worker.Jobs.Drafting;

namespace DevZoneDocs.Worker.Jobs;

/// <summary>
/// When a request is set aside. Only the deaths of drafting processes count, which were seen to die over it; a worker that was
/// killed says nothing about what it worked on, because the worker never drafts.
/// </summary>
internal static class PoisonRule
{
    public const int MostCrashes = 3;

    public static bool IsPoison(int crashes) => crashes >= MostCrashes;

    public static string ProblemOf(Crashed crashed) =>
        $"生成初稿的进程连续 {MostCrashes} 次中止（{crashed.Reason}），已搁置，其他申请不受影响。请检查时段数据和模板，或与管理员联系；改正后重新提交即可";
}
