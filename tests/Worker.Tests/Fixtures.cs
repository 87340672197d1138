[assembly: Xunit.AssemblyFixture(typeof(DevZoneDocs.Testing.PostgresServer))]
