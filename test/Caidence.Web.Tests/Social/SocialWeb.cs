namespace Caidence.Web.Social;

/// <summary>Installations of their own, and tests one after the other: what becomes of a person's consent concerns all who live on it.</summary>
public sealed class SocialSqliteWeb : SqliteWeb;

/// <inheritdoc cref="SocialSqliteWeb"/>
public sealed class SocialPostgreSqlWeb : PostgreSqlWeb;

[CollectionDefinition(Name)]
public sealed class SocialOnSqlite : ICollectionFixture<SocialSqliteWeb>
{
    public const string Name = "Social on SQLite";
}

[CollectionDefinition(Name)]
public sealed class SocialOnPostgreSql : ICollectionFixture<SocialPostgreSqlWeb>
{
    public const string Name = "Social on PostgreSQL";
}
