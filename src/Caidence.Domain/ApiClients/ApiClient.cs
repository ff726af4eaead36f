namespace Caidence.ApiClients;

/// <summary>
/// A program that works in the workspace under a name and permissions of its own. Its credentials are an application of OpenIddict with the
/// same <see cref="ClientId"/>, its permissions grants to that client.
/// </summary>
[Audited]
public sealed class ApiClient : AuditedAggregateRoot<Guid>, IMultiTenant
{
    public ApiClient(Guid id, Guid? tenantId, string clientId, string name)
    {
        Id = id;
        TenantId = tenantId;
        ClientId = clientId;
        Rename(name);
    }

    private ApiClient()
    {
    }

    public Guid? TenantId { get; private set; }
    public string ClientId { get; private set; } = "";
    public string Name { get; private set; } = "";

    /// <summary>In upper case: two clients of a workspace never differ by that alone.</summary>
    [DisableAuditing]
    public string NormalizedName { get; private set; } = "";

    /// <summary>When it last called, to the minute; null if it never has.</summary>
    [DisableAuditing]
    public DateTime? LastUsedAt { get; private set; }

    public void Rename(string name)
    {
        Name = Check.NotNullOrWhiteSpace(name?.Trim(), "name", ApiClientConsts.MaxNameLength);
        NormalizedName = Name.ToUpperInvariant();
    }
}
