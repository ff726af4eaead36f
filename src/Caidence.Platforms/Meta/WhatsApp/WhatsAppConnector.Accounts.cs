using Caidence.Platforms.Connecting;

namespace Caidence.Platforms.Meta.WhatsApp;

internal sealed partial class WhatsAppConnector
{
    private static readonly KeyValuePair<string, string>[] NameOfBusiness = [new("fields", "id,name")];
    private static readonly KeyValuePair<string, string>[] NumberFields = [new("fields", WhatsAppNumber.Fields)];

    public async Task<PlatformResult<GrantHolder>> FindHolderAsync(SocialApp app, SocialTokens tokens, CancellationToken cancellationToken) =>
        (await ReadGrantAsync(app, tokens, cancellationToken)).IsOk(out var grant, out var failure)
            ? PlatformResult.Ok(new GrantHolder(grant.Data!.UserId!, null, grant.Scopes))
            : failure;

    public async Task<PlatformResult<IReadOnlyList<SocialAccount>>> FindAccountsAsync(
        SocialApp app, SocialTokens tokens, CancellationToken cancellationToken)
    {
        if (!(await ReadGrantAsync(app, tokens, cancellationToken)).IsOk(out var grant, out var failure))
        {
            return failure;
        }

        var key = KeyOf(app, tokens.AccessToken);
        var accounts = new List<SocialAccount>();
        foreach (var id in grant.Businesses)
        {
            if (!(await ReadBusinessAsync(id, key, cancellationToken)).IsOk(out var business, out failure))
            {
                return failure;
            }

            var listed = await api.ListAsync($"{id}/phone_numbers", key, NumberFields, cancellationToken).ReadAllAsync<WhatsAppNumber>(number => number.IsWhole);
            if (!listed.IsOk(out var numbers, out failure))
            {
                return failure;
            }

            accounts.AddRange(numbers.Select(number => number.ToAccount(business)));
        }

        return PlatformResult.Ok<IReadOnlyList<SocialAccount>>([.. accounts.DistinctBy(account => account.Id)]);
    }

    public async Task<PlatformResult<SocialAccount>> ReadAccountAsync(SocialApp app, AccountAccess access, CancellationToken cancellationToken)
    {
        if (!MetaId.IsValid(access.AccountId) || !MetaId.IsValid(access.PageId))
        {
            return StrangeIds;
        }

        var key = KeyOf(app, access.AccessToken);
        var answer = await api.GetAsync(access.AccountId, key, NumberFields, cancellationToken);
        return !answer.Read<WhatsAppNumber>(number => number.IsWhole).IsOk(out var number, out var failure) ? failure
            : (await ReadBusinessAsync(access.PageId!, key, cancellationToken)).IsOk(out var business, out failure) ? PlatformResult.Ok(number.ToAccount(business))
            : failure;
    }

    public Task<IReadOnlyList<CapabilityProof>> ProbeAsync(SocialApp app, AccountAccess access, CancellationToken cancellationToken) =>
        CapabilityProbe.ProveAsync(Traits, access, async capability =>
        {
            var answer = await api.GetAsync(access.AccountId, KeyOf(app, access.AccessToken), NumberFields, cancellationToken);
            return !answer.Read<WhatsAppNumber>(number => number.IsWhole).IsOk(out var number, out var failure) ? failure
                : capability != SocialCapability.Messages ? null
                : number.IsConnected ? await AskForSubscriptionAsync(app, access, cancellationToken)
                : new(PlatformFailureKind.Unavailable, "The number is not registered for sending yet.") { Obstacle = AccountObstacle.NotRegistered };
        });

    private async Task<PlatformResult<WhatsAppBusiness>> ReadBusinessAsync(string id, MetaKey key, CancellationToken cancellationToken) =>
        (await api.GetAsync(id, key, NameOfBusiness, cancellationToken)).Read<WhatsAppBusiness>(business => business.IsWhole);

    private async Task<PlatformResult<WhatsAppGrant>> ReadGrantAsync(SocialApp app, SocialTokens tokens, CancellationToken cancellationToken)
    {
        var answer = await api.GetAsync("debug_token", MetaKey.OfApp(app), [new("input_token", tokens.AccessToken.Reveal())], cancellationToken);
        var read = answer.Read<WhatsAppGrant>(grant => grant.IsWhole);
        return read.IsOk(out var grant, out var failure) && !grant.IsGood
            ? MetaFailures.From(
                new(190, grant.Data!.Error?.Subcode, IsTransient: false, grant.Data.Error?.Message ?? "The token is not valid."), null, tokens.AccessToken.Reveal())
            : read;
    }
}
