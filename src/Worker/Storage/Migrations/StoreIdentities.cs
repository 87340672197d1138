using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace DevZoneDocs.Worker.Storage.Migrations;

/// <summary>The store's own name; what a lost draft was; what a deed of the audit was done to, once that is gone.</summary>
[DbContext(typeof(StoreContext))]
[Migration("20261128000000_StoreIdentities")]
internal sealed class StoreIdentities : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "store_identity",
            table => new
            {
                key = table.Column<int>(nullable: false),
                id = table.Column<string>(nullable: false),
                has_folder = table.Column<bool>(nullable: false),
                created_at = table.Column<long>(nullable: false),
                seen_at = table.Column<long>(nullable: false),
                rests_until = table.Column<long>(nullable: true),
            },
            constraints: table => table.PrimaryKey("pk_store_identity", row => row.key));
        migrationBuilder.AddColumn<string>("lost_sha256", "draft_requests", nullable: true);
        migrationBuilder.AddColumn<string>("detail", "audit_entries", nullable: true);
    }
}
