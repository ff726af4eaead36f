namespace Caidence.Core.Auditing;

/// <summary>Collects what happens in one request or call and hands it to the store when that ends.</summary>
public interface IAuditingManager
{
    AuditLog? Current { get; }

    IAuditLogScope BeginScope();
}

/// <summary>Disposing saves the log if there is anything worth keeping. Never fails the work it describes.</summary>
public interface IAuditLogScope : IAsyncDisposable
{
    AuditLog Log { get; }
}

/// <summary>Writes a log outside the unit of work it describes, so that a refused one is seen too.</summary>
public interface IAuditingStore
{
    Task SaveAsync(AuditLog log);
}
