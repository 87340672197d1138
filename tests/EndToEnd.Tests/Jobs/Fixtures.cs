using DevZoneDocs.Testing;

[assembly: AssemblyFixture(typeof(PostgresServer))]

// Most of a test's time is another process's, and much of that is waiting.
[assembly: Xunit.v3.Parallelization(MaxThreads = 4)]
