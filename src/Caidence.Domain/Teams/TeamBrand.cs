using Caidence.Brands;

namespace Caidence.Teams;

/// <summary>A team works for a brand.</summary>
[Audited]
public sealed class TeamBrand : Entity<Guid>, IMultiTenant, IBrandScoped
{
    internal TeamBrand(Guid id, Team team, Guid brandId)
    {
        Id = id;
        TenantId = team.TenantId;
        TeamId = team.Id;
        BrandId = brandId;
    }

    private TeamBrand()
    {
    }

    public Guid? TenantId { get; private set; }
    public Guid TeamId { get; private set; }
    public Guid BrandId { get; private set; }

    Guid? IBrandScoped.BrandId => BrandId;
}
