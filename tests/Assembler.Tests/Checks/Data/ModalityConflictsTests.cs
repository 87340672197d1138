using DevZoneDocs.Assembler.Checks.Data;
using DevZoneDocs.Assembler.Checks.Data.Placed;
using DevZoneDocs.Assembler.Periods;
using static DevZoneDocs.Assembler.Tests.Checks.Data.Figures;

namespace DevZoneDocs.Assembler.Tests.Checks.Data;

public sealed class ModalityConflictsTests
{
    [Theory]
    [InlineData("工业投资", Modality.Ensured, 20, Modality.Strived, 25)]
    [InlineData("工业投资", Modality.AtLeast, 20, Modality.AtMost, 25)]
    [InlineData("工业投资", Modality.Expected, 20, Modality.Strived, 18)]
    [InlineData("事故起数", Modality.Ensured, 5, Modality.Strived, 3)]
    public void A_stretch_beyond_the_floor_is_no_error(string name, Modality one, int floor, Modality other, int value) =>
        Assert.Empty(Told<ModalityConflicts>(Targets(Target(name, one, floor), Target(name, other, value))));

    [Theory]
    [InlineData(Modality.Ensured, 25, Modality.Strived, 20, "既要确保25亿元，又要力争20亿元")]
    [InlineData(Modality.Ensured, 25, Modality.Sought, 25, "既要确保25亿元，又要争取25亿元")]
    [InlineData(Modality.AtLeast, 25, Modality.AtMost, 20, "既要不低于25亿元，又要控制在20亿元以内")]
    public void A_stretch_below_it_is_told(Modality one, int floor, Modality other, int value, string message) => Assert.Contains(
        message, Assert.Single(Told<ModalityConflicts>(Targets(Target("工业投资", one, floor), Target("工业投资", other, value)))), StringComparison.Ordinal);

    [Fact]
    public void Targets_of_different_years_do_not_meet() => Assert.Empty(Told<ModalityConflicts>(Targets(
        Target("工业投资", Modality.Ensured, 25) with { By = Date("2026") }, Target("工业投资", Modality.Strived, 20) with { By = Date("2025") })));

    private static TaskTarget Target(string name, Modality modality, int value) => new() { Name = name, Value = value, Unit = "亿元", Modality = modality };

    private static CheckedData Targets(params TaskTarget[] targets) =>
        DataOf(("plan", new SectionData { Tasks = [new PlannedTask { Title = "抓投资", Targets = targets }] }));
}
