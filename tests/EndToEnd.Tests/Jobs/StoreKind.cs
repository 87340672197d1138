namespace DevZoneDocs.EndToEnd.Tests.Jobs;

/// <summary>The databases that a store can lie in.</summary>
public enum StoreKind
{
    Sqlite,
    Postgres,
}
