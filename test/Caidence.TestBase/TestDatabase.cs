namespace Caidence;

/// <summary>The databases that everything runs on.</summary>
public enum TestDatabase
{
    Sqlite,
    PostgreSql,
}
