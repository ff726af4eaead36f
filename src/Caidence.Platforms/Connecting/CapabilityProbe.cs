namespace Caidence.Platforms.Connecting;

/// <summary>Turns scopes and one call per capability into proofs. What is known from the scopes needs no call; the rest is tried.</summary>
internal static class CapabilityProbe
{
    /// <param name="ask">The harmless call; null when it was answered.</param>
    public static async Task<IReadOnlyList<CapabilityProof>> ProveAsync(
        ConnectorTraits traits, AccountAccess access, Func<SocialCapability, Task<PlatformFailure?>> ask)
    {
        var proofs = new List<CapabilityProof>();
        foreach (var wishes in traits.Scopes.GroupBy(wish => wish.For))
        {
            var needs = wishes.Any(wish => wish.IsRequired) ? wishes.Where(wish => wish.IsRequired) : wishes;
            proofs.Add(await ProveAsync(wishes.Key, access, needs.Select(wish => wish.Scope), () => ask(wishes.Key)));
        }

        return proofs;
    }

    /// <param name="needs">The scopes without which it cannot work.</param>
    /// <param name="ask">A call that changes nothing; what it says against it, if anything.</param>
    public static async Task<CapabilityProof> ProveAsync(
        SocialCapability capability, AccountAccess access, IEnumerable<string> needs, Func<Task<PlatformFailure?>> ask)
    {
        var wanted = needs.ToList();
        var missing = wanted.Except(access.Scopes).ToList();
        return missing.Count > 0 ? new(capability, CapabilityState.MissingScope, missing) : Read(capability, wanted, await ask());
    }

    private static CapabilityProof Read(SocialCapability capability, List<string> wanted, PlatformFailure? failure) => failure switch
    {
        null => new(capability, CapabilityState.Works, []),
        { Obstacle: { } obstacle } => new(capability, CapabilityState.NotReady, [], failure.Reason) { Obstacle = obstacle },
        { Kind: PlatformFailureKind.Permission, Permission: { } scope } when wanted.Contains(scope) =>
            new(capability, CapabilityState.MissingScope, [scope], failure.Reason),
        { Kind: PlatformFailureKind.Permission } => new(capability, CapabilityState.MissingRole, [], failure.Reason),
        { Kind: PlatformFailureKind.Unavailable or PlatformFailureKind.NotFound or PlatformFailureKind.Permanent or PlatformFailureKind.Configuration } =>
            new(capability, CapabilityState.NotAvailable, [], failure.Reason),
        _ => new(capability, CapabilityState.Unknown, [], failure.Reason),
    };
}
