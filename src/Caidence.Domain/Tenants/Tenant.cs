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

    /// <summary>False: nobody of it signs in and its API answers that it does not exist; its rows stay.</summary>
    public bool IsActive { get; private set; } = true;

    public static string Normalize(string name) => name.Trim().ToUpperInvariant();

    public void ChooseProfile(ProfileType profileType) => ProfileType = profileType;

    public void Activate() => IsActive = true;

    public void Deactivate() => IsActive = false;

    internal void SetName(string name)
    {
        Name = Check.NotNullOrWhiteSpace(name?.Trim(), nameof(name), TenantConsts.MaxNameLength);
        NormalizedName = Normalize(Name);
    }
}
