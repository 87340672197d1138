using DevZoneDocs.Testing;

[assembly: Xunit.AssemblyFixture(typeof(PostgresServer))]
