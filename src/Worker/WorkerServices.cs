using System.Data.Common;
using DevZoneDocs.Templates;
using DevZoneDocs.Worker.Figures;
using DevZoneDocs.Worker.Files;
using DevZoneDocs.Worker.Jobs;
using DevZoneDocs.Worker.Jobs.Drafting;
using DevZoneDocs.Worker.Notifications;
using DevZoneDocs.Worker.Schedules;
using DevZoneDocs.Worker.Storage;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Quartz;

namespace DevZoneDocs.Worker;

/// <summary>Puts the service together.</summary>
internal static class WorkerServices
{
    /// <summary>What every process on the store needs.</summary>
    public static IServiceCollection AddStore(this IServiceCollection services, Store store, WebhookOptions webhook) => services
        .AddSingleton(webhook)
        .AddSingleton<Outbox>()
        .AddSingleton(store)
        .AddSingleton(store.Options)
        .AddSingleton(TimeProvider.System)
        .AddSingleton<DraftShelf>()
        .AddSingleton<StoreBond>()
        .AddSingleton<TrustedClock>()
        .AddSingleton<RequestIntake>()
        .AddSingleton<PeriodDataIntake>()
        .AddSingleton<RequestBook>()
        .AddSingleton<RequestLine>();

    /// <summary>What makes the drafts.</summary>
    public static IServiceCollection AddWorker(this IServiceCollection services, Store store, JobOptions options, RetentionOptions? retention = null) => services
        .AddSystemd()
        .AddWindowsService()
        .AddSingleton(options)
        .AddSingleton(retention ?? new RetentionOptions())
        .AddSingleton<TemplateCatalog>(_ => Catalogs.Of(options.Templates))
        .AddSingleton(WorkerIdentity.OfThisProcess())
        .AddSingleton<RunningRequests>()
        .AddSingleton<IDrafter, DraftingPool>()
        .AddSingleton<DraftPublisher>()
        .AddMetrics()
        .AddSingleton<ServiceFigures>()
        .AddSingleton(provider => new WebhookClient(provider.GetRequiredService<WebhookOptions>(), provider.GetRequiredService<TimeProvider>()))
        .AddEngine(store, options)
        .AddHostedService<Heartbeat>()
        .AddHostedService<Enqueuer>()
        .AddSingleton<LineMender>()
        .AddHostedService<Reconciler>()
        .AddSingleton<FileCleaner>()
        .AddHostedService(provider => provider.GetRequiredService<FileCleaner>())
        .AddHostedService<RequestCleaner>()
        .AddHostedService<NotificationCourier>();

    /// <summary>What asks for drafts by itself.</summary>
    public static IServiceCollection AddSchedules(this IServiceCollection services, IConfiguration configuration) => services
        .AddSingleton(provider => ServiceConfiguration.Schedules(configuration, provider.GetRequiredService<TemplateCatalog>()))
        .AddSingleton<DataChooser>()
        .AddSingleton<ScheduleFirer>()
        .AddSingleton<ScheduleBoard>()
        .AddHostedService<ScheduleKeeper>();

    private static IServiceCollection AddEngine(this IServiceCollection services, Store store, JobOptions options)
    {
        services.AddQuartz(quartz =>
        {
            quartz.ConfigureScheduler(scheduler =>
            {
                scheduler.InstanceName = "devzonedocs";

                // On SQLite the engine knows its own work again only under the same name; on PostgreSQL every process needs its own.
                scheduler.InstanceId = store.IsShared ? WorkerIdentity.OfThisProcess().Name : "single";
                scheduler.IdleWaitTime = TimeSpan.FromSeconds(1);
            });
            quartz.UseDefaultThreadPool(options.Concurrency);
            quartz.UsePersistentStore(persistent => KeepLine(persistent, store));
        });
        services.AddQuartzHostedService(hosted => hosted.WaitForJobsToComplete = true);
        return services;
    }

    private static void KeepLine(IPersistentStoreBuilder persistent, Store store)
    {
        persistent.ConfigureStore(settings =>
        {
            settings.StoreJobDataAsStrings = true;
            settings.DbRetryInterval = TimeSpan.FromSeconds(2);
        });
        if (!store.IsShared)
        {
            persistent.UseSqlite(source => source.DataSourceFactory = _ => new EngineConnections(store));
            return;
        }

        persistent.UsePostgres(source => source.DataSourceFactory = _ => new EngineConnections(store));
        persistent.UseClustering(cluster =>
        {
            cluster.CheckinInterval = TimeSpan.FromSeconds(3);
            cluster.CheckinMisfireThreshold = TimeSpan.FromSeconds(5);
        });
    }

    /// <summary>Gives the job engine the store's own connections.</summary>
    private sealed class EngineConnections(Store store) : DbDataSource
    {
        public override string ConnectionString => "";

        protected override DbConnection CreateDbConnection() => store.ConnectEngine();
    }
}
