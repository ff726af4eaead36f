namespace Caidence.Core.Realtime;

/// <summary>
/// One event for open pages of one workspace: for everybody in it, or only for the holders of a permission, or only for a person.
/// The payload carries ids and states, never personal data: rights may have changed since the page connected, so the page
/// fetches what it may see.
/// </summary>
/// <param name="Name">What happened, as pages listen for it: <c>lead.created</c>.</param>
/// <param name="TenantId">The workspace; null is the host side.</param>
public sealed record RealtimeMessage(string Name, Guid? TenantId)
{
    public string? Permission { get; init; }

    /// <summary>Which part of the workspace it is about, beside <see cref="Permission"/>: people who are limited to parts hear only of theirs.</summary>
    public Guid? PartId { get; init; }

    public Guid? UserId { get; init; }

    public object? Payload { get; init; }
}
