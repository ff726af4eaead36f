namespace Caidence.Account;

public sealed class SwitchWorkspaceDto
{
    /// <summary>Null is the platform itself.</summary>
    public Guid? TenantId { get; set; }
}
