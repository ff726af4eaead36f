using Caidence.Web;
using Xunit;

[assembly: AssemblyFixture(typeof(SqliteWeb))]
[assembly: AssemblyFixture(typeof(PostgreSqlWeb))]
