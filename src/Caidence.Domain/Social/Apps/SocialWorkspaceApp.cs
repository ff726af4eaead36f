using Caidence.Core.Security;
using Caidence.Social.Connectors;

namespace Caidence.Social.Apps;

/// <summary>App credentials that an agency brought: its clients then see its own name on the consent screen.</summary>
[Audited]
public sealed class SocialWorkspaceApp : AuditedAggregateRoot<Guid>, IMultiTenant
{
    public const int MaxIdLength = 256;

    public SocialWorkspaceApp(Guid id, Guid? tenantId, AuthFlavor flavor, SocialApp app)
    {
        Id = id;
        TenantId = tenantId;
        Flavor = flavor;
        Take(app);
    }

    private SocialWorkspaceApp()
    {
    }

    public Guid? TenantId { get; private set; }

    /// <summary>For which sign-in; Facebook Login serves Facebook and Instagram through a Page.</summary>
    public AuthFlavor Flavor { get; private set; }
    public string ClientId { get; private set; } = "";
    public SecretText? ClientSecret { get; private set; }
    public string? ConfigId { get; private set; }

    public SocialApp App => new(ClientId, ClientSecret!, ConfigId);

    public void Take(SocialApp app) => (ClientId, ClientSecret, ConfigId) = (app.ClientId, app.ClientSecret, app.ConfigId);
}
