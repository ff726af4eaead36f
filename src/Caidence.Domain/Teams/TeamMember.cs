namespace Caidence.Teams;

/// <summary>Somebody is in a team.</summary>
[Audited]
public sealed class TeamMember : Entity<Guid>, IMultiTenant
{
    internal TeamMember(Guid id, Team team, Guid userId)
    {
        Id = id;
        TenantId = team.TenantId;
        TeamId = team.Id;
        UserId = userId;
    }

    private TeamMember()
    {
    }

    public Guid? TenantId { get; private set; }
    public Guid TeamId { get; private set; }
    public Guid UserId { get; private set; }
}
