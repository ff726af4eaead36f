using Caidence.Core.Security;
using Caidence.Social.Connections;
using Caidence.Social.Connectors;
using Caidence.Social.Preparing;
using Caidence.Social.Renewal;
using Microsoft.Extensions.DependencyInjection;

namespace Caidence.Social;

/// <summary>
/// Runs a renewal, a sync or a registration with services and a unit of work of its own: what a platform said is written down, also where whoever asked
/// is then told that it went wrong.
/// </summary>
public sealed class SocialErrands(IServiceScopeFactory scopes) : ITransientDependency
{
    /// <returns>What the platform said against it, if anything.</returns>
    public async Task<PlatformFailure?> RenewAsync(Guid grantId, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<SocialRenewal>().RunAsync(grantId, cancellationToken);
    }

    /// <summary>Leaves alone what another node has renewed since this one looked.</summary>
    public async Task RenewIfDueAsync(Guid grantId, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<SocialRenewal>().RunIfDueAsync(grantId, cancellationToken);
    }

    /// <summary>Whether the platform renews it without the person.</summary>
    public async Task<bool> CanRenewAsync(Guid grantId, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<SocialRenewal>().IsPossibleAsync(grantId, cancellationToken);
    }

    /// <returns>What the platform said against it, if anything.</returns>
    public async Task<PlatformFailure?> SyncAsync(Guid connectionId, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<SocialSync>().RunAsync(connectionId, cancellationToken);
    }

    /// <returns>What the platform said against it, if anything.</returns>
    public async Task<PlatformFailure?> RegisterAsync(Guid connectionId, SecretText pin, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<AccountRegistration>().RunAsync(connectionId, pin, cancellationToken);
    }
}
