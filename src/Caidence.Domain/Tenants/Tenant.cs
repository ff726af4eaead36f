using Caidence.Tenants.Plans;

namespace Caidence.Tenants;

/// <summary>A workspace of an agency, a brand or a creator.</summary>
[Audited]
public sealed class Tenant : FullAuditedAggregateRoot<Guid>
{
    internal Tenant(Guid id, string name)
    {
        Id = id;
        SetName(name);
    }

    private Tenant()
    {
    }

    public string Name { get; private set; } = "";

    public string NormalizedName { get; private set; } = "";

    /// <summary>Null until somebody has said.</summary>
    public ProfileType? ProfileType { get; private set; }

    /// <summary>Null: what the platform gives by default.</summary>
    public Guid? PlanId { get; private set; }

    /// <summary>What stands before the installation's own address, in lower case; null for none.</summary>
    public string? Subdomain { get; private set; }

    /// <summary>False: nobody of it signs in and its API answers that it does not exist; its rows stay.</summary>
    public bool IsActive { get; private set; } = true;

    /// <summary>Until when people of the platform may come in; null: they may not.</summary>
    public DateTime? SupportUntil { get; private set; }

    /// <summary>Who has let them in, and as whom they come.</summary>
    public Guid? SupportGrantedBy { get; private set; }

    public static string Normalize(string name) => name.Trim().ToUpperInvariant();

    public void ChooseProfile(ProfileType profileType) => ProfileType = profileType;

    public void PutOn(Plan? plan) => PlanId = plan?.Id;

    public void Activate() => IsActive = true;

    public void Deactivate() => IsActive = false;

    public void GrantSupport(Guid userId, DateTime until) => (SupportGrantedBy, SupportUntil) = (userId, until);

    public void EndSupport() => (SupportGrantedBy, SupportUntil) = (null, null);

    public bool IsOpenToSupportAt(DateTime now) => IsActive && SupportUntil > now;

    internal void MoveTo(string? subdomain) => Subdomain = subdomain;

    internal void SetName(string name)
    {
        Name = Check.NotNullOrWhiteSpace(name?.Trim(), nameof(name), TenantConsts.MaxNameLength);
        NormalizedName = Normalize(Name);
    }
}
