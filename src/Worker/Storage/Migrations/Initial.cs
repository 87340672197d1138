using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

namespace DevZoneDocs.Worker.Storage.Migrations;

/// <summary>The store's first tables; types follow the store, names are written out.</summary>
[DbContext(typeof(StoreContext))]
[Migration("20261122000000_Initial")]
internal sealed class Initial : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        CreatePeriodData(migrationBuilder);
        CreateRequests(migrationBuilder);
        CreateDrafts(migrationBuilder);
        CreateFirings(migrationBuilder);
        CreateNotifications(migrationBuilder);
        CreateAudit(migrationBuilder);
        migrationBuilder.CreateTable(
            "worker_beats",
            table => new
            {
                worker = table.Column<string>(nullable: false),
                beat = table.Column<long>(nullable: false),
                started_at = table.Column<long>(nullable: false),
            },
            constraints: table => table.PrimaryKey("pk_worker_beats", row => row.worker));
    }

    private static void CreatePeriodData(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "period_data_sets",
            table => new
            {
                hash = table.Column<string>(nullable: false),
                zone = table.Column<string>(nullable: false),
                report = table.Column<string>(nullable: false),
                period = table.Column<string>(nullable: false),
                content = table.Column<byte[]>(nullable: false),
                received_at = table.Column<long>(nullable: false),
            },
            constraints: table => table.PrimaryKey("pk_period_data_sets", row => row.hash));
        migrationBuilder.CreateIndex(
            "ix_period_data_sets_zone_report_period_received_at", "period_data_sets", ["zone", "report", "period", "received_at"]);
    }

    private static void CreateRequests(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "draft_requests",
            table => new
            {
                id = table.Column<string>(nullable: false),
                key = table.Column<string>(nullable: false),
                fingerprint = table.Column<string>(nullable: false),
                zone = table.Column<string>(nullable: false),
                report = table.Column<string>(nullable: false),
                period = table.Column<string>(nullable: false),
                data_hash = table.Column<string>(nullable: false),
                template_hash = table.Column<string>(nullable: false),
                polish = table.Column<bool>(nullable: false),
                state = table.Column<string>(nullable: false),
                attempt = table.Column<int>(nullable: false),
                crashes = table.Column<int>(nullable: false),
                worker = table.Column<string>(nullable: true),
                done = table.Column<int>(nullable: false),
                of = table.Column<int>(nullable: false),
                title = table.Column<string>(nullable: true),
                findings = table.Column<string>(nullable: true),
                problem = table.Column<string>(nullable: true),
                created_at = table.Column<long>(nullable: false),
                started_at = table.Column<long>(nullable: true),
                ended_at = table.Column<long>(nullable: true),
            },
            constraints: table =>
            {
                table.PrimaryKey("pk_draft_requests", row => row.id);
                table.CheckConstraint("ck_draft_requests_ended", StoreContext.EndedRule);
                table.ForeignKey(
                    "fk_draft_requests_data_hash",
                    row => row.data_hash,
                    "period_data_sets",
                    "hash",
                    onDelete: ReferentialAction.Restrict);
            });
        migrationBuilder.CreateIndex("ix_draft_requests_key", "draft_requests", "key", unique: true);
        migrationBuilder.CreateIndex("ix_draft_requests_state_created_at", "draft_requests", ["state", "created_at"]);
        migrationBuilder.CreateIndex("ix_draft_requests_created_at", "draft_requests", "created_at");
        migrationBuilder.CreateIndex("ix_draft_requests_data_hash", "draft_requests", "data_hash");
    }

    private static void CreateDrafts(MigrationBuilder migrationBuilder) => migrationBuilder.CreateTable(
        "stored_drafts",
        table => new
        {
            request_id = table.Column<string>(nullable: false),
            attempt = table.Column<int>(nullable: false),
            sha256 = table.Column<string>(nullable: false),
            length = table.Column<long>(nullable: false),
            file_name = table.Column<string>(nullable: true),
            content = table.Column<byte[]>(nullable: true),
            created_at = table.Column<long>(nullable: false),
        },
        constraints: table =>
        {
            table.PrimaryKey("pk_stored_drafts", row => row.request_id);
            table.ForeignKey(
                "fk_stored_drafts_request_id",
                row => row.request_id,
                "draft_requests",
                "id",
                onDelete: ReferentialAction.Restrict);
        });

    private static void CreateFirings(MigrationBuilder migrationBuilder) => migrationBuilder.CreateTable(
        "schedule_firings",
        table => new
        {
            schedule = table.Column<string>(nullable: false),
            period = table.Column<string>(nullable: false),
            request_id = table.Column<string>(nullable: true),
            due_at = table.Column<long>(nullable: false),
            fired_at = table.Column<long>(nullable: false),
        },
        constraints: table => table.PrimaryKey("pk_schedule_firings", row => new { row.schedule, row.period }));

    private static void CreateNotifications(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "notifications",
            table => new
            {
                id = table.Column<long>(nullable: false)
                    .Annotation("Sqlite:Autoincrement", true)
                    .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                request_id = table.Column<string>(nullable: false),
                state = table.Column<string>(nullable: false),
                tries = table.Column<int>(nullable: false),
                created_at = table.Column<long>(nullable: false),
                due_at = table.Column<long>(nullable: false),
                sent_at = table.Column<long>(nullable: true),
                problem = table.Column<string>(nullable: true),
            },
            constraints: table => table.PrimaryKey("pk_notifications", row => row.id));
        migrationBuilder.CreateIndex("ix_notifications_sent_at_due_at", "notifications", ["sent_at", "due_at"]);
    }

    private static void CreateAudit(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "audit_entries",
            table => new
            {
                id = table.Column<long>(nullable: false)
                    .Annotation("Sqlite:Autoincrement", true)
                    .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                at = table.Column<long>(nullable: false),
                actor = table.Column<string>(nullable: false),
                action = table.Column<string>(nullable: false),
                subject = table.Column<string>(nullable: false),
            },
            constraints: table => table.PrimaryKey("pk_audit_entries", row => row.id));
        migrationBuilder.CreateIndex("ix_audit_entries_subject", "audit_entries", "subject");
    }
}
