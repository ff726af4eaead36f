namespace Caidence.Core.Tracing;

/// <summary>One id for everything that one request or job sets off; in logs, in the audit log, in the answer.</summary>
public interface ICorrelationIdProvider
{
    string? Get();

    IDisposable Change(string? correlationId);
}
