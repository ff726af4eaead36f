namespace Caidence.Core.Uow;

public interface IUnitOfWorkManager
{
    IUnitOfWork? Current { get; }

    /// <summary>Opens a unit of work, or joins the one of this scope; a joined one completes with its outer.</summary>
    Task<IUnitOfWork> BeginAsync(bool isTransactional = true, CancellationToken cancellationToken = default);
}
