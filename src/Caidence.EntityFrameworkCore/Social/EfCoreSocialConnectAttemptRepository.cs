using Caidence.Core.EntityFrameworkCore.Repositories;
using Microsoft.EntityFrameworkCore;

namespace Caidence.Social.Connecting;

internal sealed class EfCoreSocialConnectAttemptRepository(DbContext context, IDataFilter dataFilter)
    : EfCoreRepository<SocialConnectAttempt, Guid>(context, dataFilter), ISocialConnectAttemptRepository, IScopedDependency
{
    public async Task<SocialConnectAttempt?> TakeReturnAsync(string stateHash, DateTime now, CancellationToken cancellationToken) =>
        await Query().Where(attempt => attempt.StateHash == stateHash && attempt.Stage == ConnectStage.Sent && attempt.ExpiresAt > now)
            .ExecuteUpdateAsync(set => set.SetProperty(attempt => attempt.Stage, ConnectStage.Returned), cancellationToken) == 1
            ? await Query().FirstAsync(attempt => attempt.StateHash == stateHash, cancellationToken)
            : null;

    public Task ForgetAsync(DateTime endedBefore, CancellationToken cancellationToken) =>
        Query().Where(attempt => attempt.ExpiresAt < endedBefore).ExecuteDeleteAsync(cancellationToken);
}
