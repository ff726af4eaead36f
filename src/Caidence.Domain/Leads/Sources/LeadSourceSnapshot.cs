using Caidence.Core.Security;

namespace Caidence.Leads.Sources;

/// <summary>What the receiver needs of a source, read without a unit of work.</summary>
public sealed record LeadSourceSnapshot(
    Guid Id, Guid? TenantId, LeadSourceType SourceType, LeadSourceStatus Status, LeadSourceConfig Config,
    IReadOnlyDictionary<string, string> FieldMapping, DateTime? ListeningUntil, string? PageId,
    SecretText? Secret, SecretText? PreviousSecret, DateTime? PreviousSecretExpiresAt, bool IsFoundByPreviousAddress)
{
    /// <summary>The current secret first, then the one before it while the overlap lasts.</summary>
    public IReadOnlyList<SecretText> SecretsAt(DateTime now) =>
        [.. Secret is null ? [] : new[] { Secret }, .. PreviousSecret is null || PreviousSecretExpiresAt <= now ? [] : new[] { PreviousSecret }];

    public bool IsListening(DateTime now) => ListeningUntil > now;

    /// <summary>Waiting for somebody to reconnect is no reason to lose what arrives meanwhile.</summary>
    public bool TakesDeliveries(DateTime now) =>
        Status != LeadSourceStatus.Paused && (!IsFoundByPreviousAddress || PreviousSecretExpiresAt > now);
}
