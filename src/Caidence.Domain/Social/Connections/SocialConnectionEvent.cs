using System.Globalization;

namespace Caidence.Social.Connections;

/// <summary>A line in the time-line of a connection. Texts are made from type and facts, in the reader's language.</summary>
public sealed class SocialConnectionEvent : Entity<Guid>, IMultiTenant
{
    public SocialConnectionEvent(Guid id, Guid? tenantId, Guid connectionId, SocialEventType eventType, DateTime at, Guid? userId, IReadOnlyList<string> facts)
    {
        Id = id;
        TenantId = tenantId;
        ConnectionId = connectionId;
        EventType = eventType;
        At = at;
        UserId = userId;
        Facts = facts;
    }

    private SocialConnectionEvent()
    {
    }

    public Guid? TenantId { get; private set; }
    public Guid ConnectionId { get; private set; }
    public SocialEventType EventType { get; private set; }
    public DateTime At { get; private set; }

    /// <summary>The member who did it; null for the clock, and for clients who came by a link.</summary>
    public Guid? UserId { get; private set; }

    /// <summary>What the text needs: a name, scopes, the platform's reason. Never a token.</summary>
    public IReadOnlyList<string> Facts { get; private set; } = [];

    /// <summary>The same again: its only fact is how often.</summary>
    public void CountOn(DateTime now) =>
        (At, Facts) = (now, [(int.Parse(Facts[0], CultureInfo.InvariantCulture) + 1).ToString(CultureInfo.InvariantCulture)]);
}
