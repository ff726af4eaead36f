using Caidence.Core.Security;

namespace Caidence.Platforms.Meta.WhatsApp;

internal sealed partial class WhatsAppConnector : IPreparesAccounts
{
    public async Task<PlatformResult<bool>> SubscribeAsync(SocialApp app, AccountAccess access, CancellationToken cancellationToken) =>
        MetaId.IsValid(access.PageId)
            ? IsDone(await api.PostAsync($"{access.PageId}/subscribed_apps", KeyOf(app, access.AccessToken), [], cancellationToken))
            : StrangeIds;

    public async Task<PlatformResult<bool>> UnsubscribeAsync(SocialApp app, AccountAccess access, CancellationToken cancellationToken) =>
        MetaId.IsValid(access.PageId)
            ? IsDone(await api.DeleteAsync($"{access.PageId}/subscribed_apps", KeyOf(app, access.AccessToken), cancellationToken))
            : StrangeIds;

    public async Task<PlatformResult<bool>> RegisterAsync(SocialApp app, AccountAccess access, SecretText pin, CancellationToken cancellationToken) =>
        MetaId.IsValid(access.AccountId)
            ? IsDone(await api.PostJsonAsync(
                $"{access.AccountId}/register",
                KeyOf(app, access.AccessToken),
                new Dictionary<string, string> { ["messaging_product"] = "whatsapp", ["pin"] = pin.Reveal() },
                (error, wait, token) => WhatsAppFailures.From(error, wait, token, pin.Reveal()),
                cancellationToken))
            : StrangeIds;

    /// <summary>Null when messages to the account come to this app.</summary>
    private async Task<PlatformFailure?> AskForSubscriptionAsync(SocialApp app, AccountAccess access, CancellationToken cancellationToken)
    {
        var answers = api.ListAsync($"{access.PageId}/subscribed_apps", KeyOf(app, access.AccessToken), [], cancellationToken);
        return !(await answers.ReadAllAsync<WhatsAppSubscriber>(subscriber => subscriber.IsWhole)).IsOk(out var subscribers, out var failure) ? failure
            : subscribers.Any(subscriber => subscriber.Id == app.ClientId) ? null
            : new(PlatformFailureKind.Unavailable, "Messages of the account do not come to this app.") { Obstacle = AccountObstacle.NotSubscribed };
    }

    private static PlatformFailure StrangeIds => new(PlatformFailureKind.NotFound, "The ids of number and account are not ones that Meta issues.");

    private static PlatformResult<bool> IsDone(PlatformAnswer answer) => answer.Read<Done>(done => done.Success).Failure is { } failure ? failure : PlatformResult.Ok(true);

    private sealed record Done(bool Success);
}
