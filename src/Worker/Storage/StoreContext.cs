using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace DevZoneDocs.Worker.Storage;

/// <summary>The tables of the store, the same on SQLite and PostgreSQL; <c>Migrations</c> make them.</summary>
internal sealed class StoreContext : DbContext
{
    /// <summary>Holds in both stores: a request has an end exactly when its state is one.</summary>
    public const string EndedRule = "(ended_at IS NULL) = (state IN ('queued', 'running'))";

    // A transaction of ours ends as a whole; savepoints within it would only cost two statements each.
    public StoreContext(DbContextOptions<StoreContext> options)
        : base(options) => Database.AutoSavepointsEnabled = false;

    public DbSet<DraftRequest> Requests => Set<DraftRequest>();

    public DbSet<StoredDraft> Drafts => Set<StoredDraft>();

    public DbSet<PeriodDataSet> PeriodData => Set<PeriodDataSet>();

    public DbSet<ScheduleFiring> Firings => Set<ScheduleFiring>();

    public DbSet<ScheduleMark> Marks => Set<ScheduleMark>();

    public DbSet<Notification> Notifications => Set<Notification>();

    public DbSet<AuditEntry> Audit => Set<AuditEntry>();

    public DbSet<StoreIdentity> Identities => Set<StoreIdentity>();

    public DbSet<WorkerBeat> Workers => Set<WorkerBeat>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<InstantConverter>();
        configurationBuilder.Properties<RequestState>().HaveConversion<StateConverter>();
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<DraftRequest>(request =>
        {
            request.ToTable("draft_requests", table => table.HasCheckConstraint("ck_draft_requests_ended", EndedRule));
            request.HasIndex(row => row.Key).IsUnique();
            request.HasIndex(row => new { row.State, row.CreatedAt });
            request.HasIndex(row => row.CreatedAt);
            request.HasOne<PeriodDataSet>().WithMany().HasForeignKey(row => row.DataHash).OnDelete(DeleteBehavior.Restrict);
        });
        modelBuilder.Entity<StoredDraft>(draft =>
        {
            draft.ToTable("stored_drafts").HasKey(row => row.RequestId);
            draft.HasOne<DraftRequest>().WithOne().HasForeignKey<StoredDraft>(row => row.RequestId).OnDelete(DeleteBehavior.Restrict);
        });
        modelBuilder.Entity<PeriodDataSet>(data =>
        {
            data.ToTable("period_data_sets").HasKey(row => row.Hash);
            data.HasIndex(row => new { row.Zone, row.Report, row.Period, row.ReceivedAt });
        });
        modelBuilder.Entity<ScheduleFiring>().ToTable("schedule_firings").HasKey(row => new { row.Schedule, row.Period });
        modelBuilder.Entity<ScheduleMark>().ToTable("schedule_marks").HasKey(row => row.Schedule);
        modelBuilder.Entity<Notification>(notification =>
        {
            notification.ToTable("notifications");
            notification.HasIndex(row => new { row.SentAt, row.DueAt });
        });
        modelBuilder.Entity<AuditEntry>().ToTable("audit_entries").HasIndex(row => row.Subject);
        modelBuilder.Entity<WorkerBeat>().ToTable("worker_beats").HasKey(row => row.Worker);
        modelBuilder.Entity<StoreIdentity>(identity =>
        {
            identity.ToTable("store_identity").HasKey(row => row.Key);
            identity.Property(row => row.Key).ValueGeneratedNever();
            identity.Property(row => row.Id).IsRequired();
        });
        UseSnakeCase(modelBuilder);
    }

    private static void UseSnakeCase(ModelBuilder modelBuilder)
    {
        foreach (IMutableEntityType type in modelBuilder.Model.GetEntityTypes())
        {
            string table = type.GetTableName()!;
            foreach (IMutableProperty property in type.GetProperties())
                property.SetColumnName(SnakeCase(property.Name));
            foreach (IMutableKey key in type.GetKeys())
                key.SetName($"pk_{table}");
            foreach (IMutableIndex index in type.GetIndexes())
                index.SetDatabaseName($"ix_{table}_{string.Join('_', index.Properties.Select(property => SnakeCase(property.Name)))}");
            foreach (IMutableForeignKey key in type.GetForeignKeys())
                key.SetConstraintName($"fk_{table}_{SnakeCase(key.Properties[0].Name)}");
        }
    }

    private static string SnakeCase(string name) =>
        string.Concat(name.Select((letter, i) => char.IsUpper(letter) && i > 0 ? $"_{char.ToLowerInvariant(letter)}" : $"{char.ToLowerInvariant(letter)}"));

    /// <summary>Milliseconds since 1970: sorts alike in both stores.</summary>
    private sealed class InstantConverter() : ValueConverter<DateTimeOffset, long>(
        instant => instant.ToUnixTimeMilliseconds(),
        number => DateTimeOffset.FromUnixTimeMilliseconds(number));

    private sealed class StateConverter() : ValueConverter<RequestState, string>(
        state => state.ToString().ToLowerInvariant(),
        text => Enum.Parse<RequestState>(text, true));
}
