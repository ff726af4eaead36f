namespace Caidence.Identity;

public sealed class IdentityUserDto : ExtensibleFullAuditedEntityDto<Guid>
{
    public Guid? TenantId { get; set; }
    public string UserName { get; set; } = "";
    public string? Name { get; set; }
    public string? Surname { get; set; }
    public string Email { get; set; } = "";
    public bool EmailConfirmed { get; set; }
    public string? PhoneNumber { get; set; }
    public bool PhoneNumberConfirmed { get; set; }
    public bool IsActive { get; set; }
    public bool TwoFactorEnabled { get; set; }
    public bool LockoutEnabled { get; set; }
    public DateTimeOffset? LockoutEnd { get; set; }

    /// <summary>True while <see cref="LockoutEnd"/> lies ahead.</summary>
    public bool IsLockedOut { get; set; }

    public IReadOnlyList<string> RoleNames { get; set; } = [];
    public string ConcurrencyStamp { get; set; } = "";
}
