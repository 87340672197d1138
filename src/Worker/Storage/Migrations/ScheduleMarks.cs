using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace DevZoneDocs.Worker.Storage.Migrations;

/// <summary>How far each schedule has come.</summary>
[DbContext(typeof(StoreContext))]
[Migration("20261122000001_ScheduleMarks")]
internal sealed class ScheduleMarks : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.CreateTable(
        "schedule_marks",
        table => new
        {
            schedule = table.Column<string>(nullable: false),
            zone = table.Column<string>(nullable: false),
            report = table.Column<string>(nullable: false),
            period = table.Column<string>(nullable: false),
            seen_at = table.Column<long>(nullable: false),
        },
        constraints: table => table.PrimaryKey("pk_schedule_marks", row => row.schedule));
}
