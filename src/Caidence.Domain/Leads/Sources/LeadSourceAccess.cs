using Caidence.Brands;
using Caidence.Core.Security;
using Caidence.Leads.Ingestion;
using Caidence.Social.Connections;
using Caidence.Social.Grants;

namespace Caidence.Leads.Sources;

/// <summary>What a source speaks to its platform by: a token of its own, or that of the connected account it reads.</summary>
public sealed class LeadSourceAccess(ISocialConnectionRepository connections, ISocialGrantRepository grants, IDataFilter dataFilter, IClock clock) : ITransientDependency
{
    /// <returns>Null where a person has to connect first, or again.</returns>
    public async Task<LeadFeedAccess?> FindAsync(LeadSource source, CancellationToken cancellationToken) =>
        await FindTokenAsync(source, cancellationToken) is { } token
            ? new(token.Reveal(), source.PageId, source.Config.FormIds, source.Config.OwnerUrn)
            : null;

    /// <summary>The platform has refused what the connection holds: its profile is read next, and that tells everybody who looks after it.</summary>
    public async Task DoubtAsync(LeadSource source, CancellationToken cancellationToken) =>
        (await FindConnectionAsync(source, cancellationToken))?.SyncLater(clock.Now);

    private async Task<SecretText?> FindTokenAsync(LeadSource source, CancellationToken cancellationToken) =>
        source.ConnectionId is null ? source.AccessToken
        : await FindConnectionAsync(source, cancellationToken) is not { NeedsPerson: false } connection ? null
        : connection.AccessToken ?? (await grants.FindAsync(connection.GrantId, cancellationToken))?.AccessToken;

    // Who may see the source may use what it reads by, also where the account belongs to the whole workspace.
    private async Task<SocialConnection?> FindConnectionAsync(LeadSource source, CancellationToken cancellationToken)
    {
        using var ofAllBrands = dataFilter.Disable<IBrandScoped>();
        return source.ConnectionId is { } id ? await connections.FindAsync(id, cancellationToken) : null;
    }
}
