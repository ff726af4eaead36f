namespace Caidence.Teams;

/// <summary>People who work together: whoever is in it works for its brands too, beside those of their own.</summary>
[Audited]
public sealed class Team : AuditedAggregateRoot<Guid>, IMultiTenant
{
    private readonly List<TeamMember> _members = [];
    private readonly List<TeamBrand> _brands = [];

    public Team(Guid id, Guid? tenantId)
    {
        Id = id;
        TenantId = tenantId;
    }

    private Team()
    {
    }

    public Guid? TenantId { get; private set; }
    public string Name { get; private set; } = "";

    /// <summary>In upper case: two teams of a workspace never differ by that alone.</summary>
    public string NormalizedName { get; private set; } = "";
    public IReadOnlyCollection<TeamMember> Members => _members;
    public IReadOnlyCollection<TeamBrand> Brands => _brands;

    public IReadOnlyList<Guid> MemberIds => [.. _members.Select(member => member.UserId)];
    public IReadOnlyList<Guid> BrandIds => [.. _brands.Select(brand => brand.BrandId)];

    public static string Normalize(string name) => name.Trim().ToUpperInvariant();

    public void Rename(string name)
    {
        Name = Check.NotNullOrWhiteSpace(name?.Trim(), "name", TeamConsts.MaxNameLength);
        NormalizedName = Normalize(Name);
    }

    /// <summary>These people and no others.</summary>
    public void Gather(IReadOnlyCollection<Guid> userIds, IGuidGenerator ids)
    {
        _members.RemoveAll(member => !userIds.Contains(member.UserId));
        _members.AddRange(userIds.Except(MemberIds).Select(userId => new TeamMember(ids.Create(), this, userId)).ToList());
    }

    /// <summary>These brands and no others.</summary>
    public void WorkFor(IReadOnlyCollection<Guid> brandIds, IGuidGenerator ids)
    {
        _brands.RemoveAll(brand => !brandIds.Contains(brand.BrandId));
        _brands.AddRange(brandIds.Except(BrandIds).Select(brandId => new TeamBrand(ids.Create(), this, brandId)).ToList());
    }
}
