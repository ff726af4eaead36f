namespace Caidence.Platforms;

/// <summary>What is known from the scopes needs no call; the rest is tried.</summary>
internal static class CapabilityProbe
{
    /// <param name="needs">The scopes without which it cannot work.</param>
    /// <param name="tryAsync">A call that changes nothing; what it says against it, if anything.</param>
    public static async Task<CapabilityProof> ProveAsync(
        SocialCapability capability, AccountAccess access, IEnumerable<string> needs, Func<Task<PlatformFailure?>> tryAsync)
    {
        IReadOnlyList<string> missing = [.. needs.Except(access.Scopes)];
        return missing.Count > 0 ? new(capability, CapabilityState.MissingScope, missing) : Read(capability, await tryAsync());
    }

    private static CapabilityProof Read(SocialCapability capability, PlatformFailure? failure) => failure switch
    {
        null => new(capability, CapabilityState.Works, []),
        { Kind: PlatformFailureKind.Permission, Permission: { } scope } => new(capability, CapabilityState.MissingScope, [scope], failure.Reason),
        { Kind: PlatformFailureKind.Permission } => new(capability, CapabilityState.MissingRole, [], failure.Reason),
        { Kind: PlatformFailureKind.Unavailable or PlatformFailureKind.NotFound } => new(capability, CapabilityState.NotAvailable, [], failure.Reason),
        _ => new(capability, CapabilityState.Unknown, [], failure.Reason),
    };
}
