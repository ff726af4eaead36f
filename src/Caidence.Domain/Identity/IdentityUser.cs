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

    /// <summary>Until when somebody who signed up alone must show that the address is theirs; null once they have, and for everybody else.</summary>
    public DateTime? ConfirmBy { get; private set; }

    /// <summary>The brands that the person works for, beside those of their teams; null for everything in the workspace.</summary>
    public IReadOnlyList<Guid>? BrandIds { get; private set; }

    /// <summary>How others know the person.</summary>
    public string ShownName => string.Join(' ', new[] { Name, Surname }.Where(part => !string.IsNullOrEmpty(part))) is { Length: > 0 } name ? name : UserName!;

    /// <summary>The address that shall be theirs once its mail has been answered.</summary>
    [MaskedInAudit]
    public string? PendingEmail { get; private set; }

    /// <summary>Nobody signs in yet.</summary>
    public bool AwaitsConfirmation => ConfirmBy is not null;

    [MaskedInAudit]
    public override string? PasswordHash { get; set; }

    /// <summary>What the authenticator app knows too.</summary>
    [MaskedInAudit]
    public string? AuthenticatorKey { get; private set; }

    /// <summary>Those that are left, for the day the app is out of reach.</summary>
    [MaskedInAudit]
    public string? RecoveryCodes { get; private set; }

    /// <summary>The code that the app last let in, which lets nobody in again.</summary>
    [MaskedInAudit]
    public string? LastCode { get; private set; }

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

    public void KeepAuthenticatorKey(string? key) => AuthenticatorKey = key;

    public void KeepRecoveryCodes(IEnumerable<string> codes) => RecoveryCodes = string.Join(';', codes);

    public IReadOnlyList<string> GetRecoveryCodes() => RecoveryCodes?.Split(';', StringSplitOptions.RemoveEmptyEntries) ?? [];

    public void ForgetSecondFactor() => (AuthenticatorKey, RecoveryCodes, LastCode) = (null, null, null);

    public void AwaitConfirmation(DateTime now) => ConfirmBy = now.AddDays(IdentityUserConsts.DaysToConfirm);

    /// <summary>Somebody has shown that they read the mails of the address.</summary>
    public void Confirm() => (EmailConfirmed, ConfirmBy) = (true, null);

    /// <param name="brandIds">Null for everything in the workspace.</param>
    public void LimitTo(IReadOnlyList<Guid>? brandIds) => BrandIds = brandIds is null ? null : [.. brandIds.Distinct()];

    /// <summary>All that the person sees; null for everything in the workspace, whatever their teams work for.</summary>
    public IReadOnlyList<Guid>? SeesWith(IEnumerable<Guid> teamBrands) => BrandIds is null ? null : [.. BrandIds.Union(teamBrands)];

    public void AskForNewEmail(string email) => PendingEmail = Check.Length(email, nameof(email), IdentityUserConsts.MaxEmailLength);

    /// <summary>Somebody reads the mails of the new address.</summary>
    public void TakeNewEmail() => (EmailConfirmed, PendingEmail) = (true, null);

    public void Activate() => IsActive = true;

    public void Deactivate() => IsActive = false;

    public bool IsLockedAt(DateTime now) => LockoutEnabled && LockoutEnd > now;
}
