using Caidence.Leads.Ingestion;
using Caidence.Social;
using Caidence.Social.Connections;
using Caidence.Social.Connectors;
using Caidence.Social.Grants;

namespace Caidence.Leads.Sources;

/// <summary>Connected accounts as what a source reads by.</summary>
public sealed class LeadSourceConnections(
    ISocialConnectionRepository connections, ISocialGrantRepository grants, LeadSourceAccess sourceAccess, IEnumerable<ILeadNotices> notices,
    IAsyncQueryableExecuter queries, IClock clock) : ITransientDependency
{
    private const string Field = "platformConfig.connectionId";

    /// <summary>Kinds of sources whose leads a connected account reaches. LinkedIn wants an app of its own for leads.</summary>
    public static SocialPlatform? PlatformOf(LeadSourceType sourceType) => sourceType == LeadSourceType.Facebook ? SocialPlatform.Facebook : null;

    public async Task<IReadOnlyList<LeadSourceAccountDto>> ListAsync(LeadSourceType sourceType)
    {
        if (PlatformOf(sourceType) is not { } platform)
        {
            return [];
        }

        var found = await queries.ToListAsync(Fitting(platform).OrderBy(connection => connection.PlatformDisplayName));
        return [.. found.Select(connection => new LeadSourceAccountDto
        {
            Id = connection.Id,
            Name = connection.PlatformDisplayName,
            AccountId = connection.PlatformUserId,
            BrandId = connection.BrandId,
            IsWorking = !connection.NeedsPerson,
            MayReadLeads = connection.Capabilities.FirstOrDefault(proof => proof.Capability == SocialCapability.Leads)?.State is not CapabilityState.MissingScope,
        })];
    }

    /// <exception cref="AbpValidationException">There is no such account for this source.</exception>
    public async Task UseAsync(LeadSource source, Guid connectionId)
    {
        var connection = PlatformOf(source.SourceType) is { } platform
            ? await queries.FirstOrDefaultAsync(Fitting(platform).Where(candidate => candidate.Id == connectionId))
            : null;
        if (connection is null)
        {
            throw new AbpValidationException("There is no connected account that this source could read.", Field);
        }

        if (connection.BrandId is not null && connection.BrandId != source.BrandId)
        {
            throw new AbpValidationException("The account belongs to another brand than this source.", Field);
        }

        source.Connect(connection);
    }

    /// <exception cref="BusinessException">The platform refuses, in its own words.</exception>
    public async Task SubscribeAsync(LeadSource source, CancellationToken cancellationToken)
    {
        if (PlatformOf(source.SourceType) is not { } platform || source.ConnectionId is null)
        {
            throw new BusinessException(CaidenceErrorCodes.LeadSources.NothingToSubscribe) { HttpStatusCode = 409 };
        }

        if (await AskAsync(source, cancellationToken) is { } failure)
        {
            throw failure.ToException(platform);
        }

        source.Subscribe(clock.Now);
    }

    /// <summary>Says again what the platform may have forgotten.</summary>
    public Task<PlatformFailure?> SubscribeAgainAsync(LeadSource source, CancellationToken cancellationToken) =>
        source.SubscribedAt is null ? Task.FromResult<PlatformFailure?>(null) : AskAsync(source, cancellationToken);

    private async Task<PlatformFailure?> AskAsync(LeadSource source, CancellationToken cancellationToken) =>
        await sourceAccess.FindAsync(source, cancellationToken) is { } access
            ? await notices.Single(candidate => candidate.SourceType == source.SourceType).SubscribeAsync(access, cancellationToken)
            : new PlatformFailure(PlatformFailureKind.Reauth, "The connected account has no access that works.");

    // Notices are signed by the app that was consented to, and their door knows the installation's only.
    private IQueryable<SocialConnection> Fitting(SocialPlatform platform) =>
        from connection in connections.Query()
        join grant in grants.Query() on connection.GrantId equals grant.Id
        where connection.Platform == platform && grant.AppId == null
        select connection;
}
