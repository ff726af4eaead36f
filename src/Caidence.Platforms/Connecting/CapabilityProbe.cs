namespace Caidence.Platforms.Connecting;

/// <summary>Turns scopes and one call per capability into proofs. A capability whose scopes are missing is not even asked for.</summary>
internal static class CapabilityProbe
{
    /// <param name="ask">The harmless call; null when it was answered.</param>
    public static async Task<IReadOnlyList<CapabilityProof>> ProveAsync(
        ConnectorTraits traits, IReadOnlyList<string> granted, Func<SocialCapability, Task<PlatformFailure?>> ask)
    {
        var proofs = new List<CapabilityProof>();
        foreach (var wishes in traits.Scopes.GroupBy(wish => wish.For, wish => wish.Scope))
        {
            var missing = wishes.Except(granted).ToList();
            proofs.Add(missing.Count > 0
                ? new(wishes.Key, CapabilityState.MissingScope, missing)
                : await ask(wishes.Key) is { } failure ? Refuted(wishes.Key, [.. wishes], failure) : new(wishes.Key, CapabilityState.Works, []));
        }

        return proofs;
    }

    private static CapabilityProof Refuted(SocialCapability capability, IReadOnlyList<string> wishes, PlatformFailure failure) => failure.Kind switch
    {
        PlatformFailureKind.Permission when wishes.Contains(failure.Permission ?? "") =>
            new(capability, CapabilityState.MissingScope, [failure.Permission!], failure.Reason),
        PlatformFailureKind.Permission => new(capability, CapabilityState.MissingRole, [], failure.Reason),
        PlatformFailureKind.Unavailable or PlatformFailureKind.Permanent or PlatformFailureKind.Configuration or PlatformFailureKind.NotFound =>
            new(capability, CapabilityState.NotAvailable, [], failure.Reason),
        _ => new(capability, CapabilityState.Unknown, [], failure.Reason),
    };
}
