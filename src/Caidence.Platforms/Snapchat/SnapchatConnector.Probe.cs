using Caidence.Platforms.Connecting;
namespace Caidence.Platforms.Snapchat;

internal sealed partial class SnapchatConnector
{
    private static readonly PlatformFailure OnlyAdvertises =
        new(PlatformFailureKind.Unavailable, "Stories are posted by public profiles; an ad account has none.");

    public async Task<IReadOnlyList<CapabilityProof>> ProbeAsync(SocialApp app, AccountAccess access, CancellationToken cancellationToken)
    {
        var proofs = new List<CapabilityProof>();
        foreach (var wishes in Traits.Scopes.GroupBy(wish => wish.For))
        {
            proofs.Add(await CapabilityProbe.ProveAsync(
                wishes.Key, access, wishes.Select(wish => wish.Scope), () => TryAsync(wishes.Key, app, access, cancellationToken)));
        }

        return proofs;
    }

    private async Task<PlatformFailure?> TryAsync(SocialCapability capability, SocialApp app, AccountAccess access, CancellationToken cancellationToken) =>
        capability == SocialCapability.Publish && access.AccountType == SocialAccountType.AdAccount
            ? OnlyAdvertises
            : (await ReadAccountAsync(app, access, cancellationToken)).Failure;
}
