using Caidence.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace Caidence.ApiClients;

internal sealed class EfCoreApiClientRepository(CaidenceDbContext context) : IApiClientRepository, IScopedDependency
{
    public Task TouchAsync(string clientId, DateTime now, CancellationToken cancellationToken = default) =>
        context.Set<ApiClient>().Where(client => client.ClientId == clientId)
            .ExecuteUpdateAsync(set => set.SetProperty(client => client.LastUsedAt, now), cancellationToken);
}
