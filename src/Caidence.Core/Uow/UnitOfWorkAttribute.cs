namespace Caidence.Core.Uow;

/// <summary>Says of one app-service method what its verb does not: no unit of work, or a transaction for a reading name.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Class)]
public sealed class UnitOfWorkAttribute : Attribute
{
    public bool IsDisabled { get; init; }

    public bool IsTransactional { get; init; } = true;
}
