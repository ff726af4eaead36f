namespace Caidence.Core.EntityFrameworkCore.Uow;

internal enum ConnectionHolding
{
    None,
    WithNextQuery,
    Held,
}
