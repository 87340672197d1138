using DevZoneDocs.Assembler.Checks.Data.Placed;
using DevZoneDocs.Assembler.Periods;
using DevZoneDocs.Assembler.Wording;

namespace DevZoneDocs.Assembler.Checks.Data;

/// <summary>C12: what lies before the end of the period is no longer planned, and what lies after it has not happened yet.</summary>
internal sealed class MilestonesFitPeriod : IDataCheck
{
    public string Code => "C12";

    public IEnumerable<Finding> Check(CheckedData data)
    {
        // Of a plan without a review the period itself lies ahead.
        if (data.Source.Report == "plan")
            return [];
        DateOnly end = DateSpan.Of(data.Period).Last;

        // A report is written in the weeks after its period, and may tell what happened then.
        DateOnly known = data.Source.Date is { } date ? DateSpan.Of(date).Last : end.AddMonths(1);
        return from project in data.Projects
               from milestone in project.Project.Milestones
               where milestone.Date is not null
               let finding = Check(project, milestone, end, known > end ? known : end, data.Period)
               where finding is not null
               select finding;
    }

    private Finding? Check(PlacedProject project, Milestone milestone, DateOnly end, DateOnly known, Period period)
    {
        var span = DateSpan.Of(milestone.Date!);
        string path = $"{project.Path}/milestones/{milestone.Event}";
        string text = $"“{project.Project.Name}”{DateText.Full(milestone.Date!)}{milestone.Event}";
        if (milestone.Planned && span.Last < end)
        {
            return new Finding(
                Code, Severity.Warning, path, $"{text}，{PeriodName.End(period)}已过，仍记为计划", "已完成的去掉 planned；未完成的改报新的时间");
        }

        if (!milestone.Planned && !milestone.Before && span.First > known)
            return new Finding(Code, Severity.Error, path, $"{text}，时间在报告期之后，却未记为计划", "尚未发生的填 planned: true；已发生的核实日期");
        return null;
    }
}
