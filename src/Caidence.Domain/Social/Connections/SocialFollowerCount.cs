namespace Caidence.Social.Connections;

/// <summary>How many followed an account at the end of one day (UTC).</summary>
public sealed class SocialFollowerCount : Entity<Guid>, IMultiTenant
{
    public SocialFollowerCount(Guid id, Guid? tenantId, Guid connectionId, DateOnly day, long followers)
    {
        Id = id;
        TenantId = tenantId;
        ConnectionId = connectionId;
        Day = day;
        Followers = followers;
    }

    private SocialFollowerCount()
    {
    }

    public Guid? TenantId { get; private set; }
    public Guid ConnectionId { get; private set; }
    public DateOnly Day { get; private set; }
    public long Followers { get; private set; }

    public void Count(long followers) => Followers = followers;
}
