using OpenIddict.Abstractions;

namespace Caidence.OpenIddict;

/// <summary>Sweeps out tokens and authorizations that ran out two weeks ago.</summary>
public sealed class TokenPruningWorker(IOpenIddictTokenManager tokens, IOpenIddictAuthorizationManager authorizations, TimeProvider time)
    : IPeriodicBackgroundWorker, ITransientDependency
{
    private static readonly TimeSpan Kept = TimeSpan.FromDays(14);

    public TimeSpan Period => TimeSpan.FromHours(6);

    public async Task DoWorkAsync(CancellationToken cancellationToken)
    {
        var threshold = time.GetUtcNow() - Kept;
        await tokens.PruneAsync(threshold, cancellationToken);
        await authorizations.PruneAsync(threshold, cancellationToken);
    }
}
