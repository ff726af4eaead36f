using Caidence.Data;

[assembly: AssemblyFixture(typeof(SqliteStage))]
[assembly: AssemblyFixture(typeof(PostgreSqlStage))]
