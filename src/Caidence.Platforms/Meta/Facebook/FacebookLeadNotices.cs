using Caidence.Leads.Ingestion;
using Caidence.Leads.Sources;
using Microsoft.Extensions.Options;

namespace Caidence.Platforms.Meta.Facebook;

/// <summary>Subscribes our app to a page's <c>leadgen</c> events, and leaves what else it hears of the page.</summary>
internal sealed class FacebookLeadNotices(MetaApi api, IOptions<FacebookOptions> options) : ILeadNotices
{
    private const string Field = "leadgen";
    private const string Permission = "pages_manage_metadata";

    public LeadSourceType SourceType => LeadSourceType.Facebook;

    public async Task<PlatformFailure?> SubscribeAsync(LeadFeedAccess access, CancellationToken cancellationToken)
    {
        if (!MetaId.IsValid(access.PageId))
        {
            return new(PlatformFailureKind.NotFound, "The page id is not one that Meta issues.");
        }

        var (path, key) = ($"{access.PageId}/subscribed_apps", api.KeyOf(access.AccessToken));
        var listed = await api.ListAsync(path, key, [], cancellationToken).ReadAllAsync<SubscribedApp>(app => app.Id is not null);
        if (!listed.IsOk(out var apps, out var failure))
        {
            return Named(failure);
        }

        var fields = apps.FirstOrDefault(app => app.Id == options.Value.App?.ClientId)?.SubscribedFields ?? [];
        return fields.Contains(Field)
            ? null
            : Named((await api.PostAsync(path, key, [new("subscribed_fields", string.Join(',', fields.Append(Field)))], cancellationToken))
                .Read<Done>(done => done.Success == "true").Failure);
    }

    // Graph does not always say which permission it misses.
    private static PlatformFailure? Named(PlatformFailure? failure) =>
        failure is { Kind: PlatformFailureKind.Permission, Permission: null } ? failure with { Permission = Permission } : failure;

    private sealed record Done(string? Success);

    private sealed record SubscribedApp(string? Id, IReadOnlyList<string>? SubscribedFields);
}
