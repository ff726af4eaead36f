using Caidence.Core.DependencyInjection;
using Caidence.Core.EventBus;
using Caidence.Core.Uow;
using Microsoft.EntityFrameworkCore;

namespace Caidence.Core.EntityFrameworkCore.Uow;

public sealed class UnitOfWorkManager(DbContext context, ILocalEventBus eventBus) : IUnitOfWorkManager, IScopedDependency
{
    private EfCoreUnitOfWork? _current;

    public IUnitOfWork? Current => _current;

    public async Task<IUnitOfWork> BeginAsync(bool isTransactional = true, CancellationToken cancellationToken = default)
    {
        if (_current is { } outer)
        {
            await outer.EnsureTransactionAsync(isTransactional, cancellationToken);
            return new ChildUnitOfWork(outer);
        }

        var unitOfWork = new EfCoreUnitOfWork(context, eventBus, onEnd: () => _current = null);
        await unitOfWork.EnsureTransactionAsync(isTransactional, cancellationToken);
        return _current = unitOfWork;
    }
}
