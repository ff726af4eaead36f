using Microsoft.AspNetCore.Identity;

namespace Caidence.Identity;

/// <summary>A person's account in one workspace, or on the host side. The same person may have one in each of several.</summary>
[Audited]
public sealed class IdentityUser : IdentityUser<Guid>, IAggregateRoot, IEntity<Guid>, IMultiTenant, IFullAudited, IHasConcurrencyStamp
{
    public IdentityUser(Guid id, Guid? tenantId, string userName, string email)
    {
        Id = id;
        TenantId = tenantId;
        UserName = Check.NotNullOrWhiteSpace(userName, nameof(userName), IdentityUserConsts.MaxUserNameLength).Trim();
        Email = Check.NotNullOrWhiteSpace(email, nameof(email), IdentityUserConsts.MaxEmailLength).Trim();
        LockoutEnabled = true;
    }

    private IdentityUser()
    {
    }

    public Guid? TenantId { get; private set; }
    public string? Name { get; private set; }
    public string? Surname { get; private set; }

    /// <summary>False: the account stays, nobody signs in with it.</summary>
    public bool IsActive { get; private set; } = true;

    [MaskedInAudit]
    public override string? PasswordHash { get; set; }

    public DateTime CreationTime { get; set; }
    public Guid? CreatorId { get; set; }
    public DateTime? LastModificationTime { get; set; }
    public Guid? LastModifierId { get; set; }
    public bool IsDeleted { get; set; }
    public DateTime? DeletionTime { get; set; }
    public Guid? DeleterId { get; set; }

    string IHasConcurrencyStamp.ConcurrencyStamp
    {
        get => ConcurrencyStamp ?? "";
        set => ConcurrencyStamp = value;
    }

    public void Describe(string? name, string? surname, string? phoneNumber)
    {
        Name = Check.Length(name?.Trim(), nameof(name), IdentityUserConsts.MaxNameLength);
        Surname = Check.Length(surname?.Trim(), nameof(surname), IdentityUserConsts.MaxSurnameLength);
        PhoneNumber = Check.Length(phoneNumber?.Trim(), nameof(phoneNumber), IdentityUserConsts.MaxPhoneNumberLength);
    }

    public void Activate() => IsActive = true;

    public void Deactivate() => IsActive = false;

    public bool IsLockedAt(DateTime now) => LockoutEnabled && LockoutEnd > now;
}
