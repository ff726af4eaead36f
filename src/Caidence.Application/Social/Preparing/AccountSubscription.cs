using Caidence.Social.Apps;
using Caidence.Social.Connections;
using Caidence.Social.Connectors;
using Caidence.Social.Grants;

namespace Caidence.Social.Preparing;

/// <summary>Has the platform tell us what happens at an account, as long as we are connected to it.</summary>
public sealed class AccountSubscription(SocialApps apps, ISocialConnectionRepository connections, SocialConnectionDiary diary) : ITransientDependency
{
    /// <summary>A refusal does not stop anybody from connecting: the time-line and the next probe say what is missing.</summary>
    public async Task BeginAsync(SocialConnection connection, SocialGrant grant, SocialApp app, Guid? userId, CancellationToken cancellationToken)
    {
        if (apps.PreparerOf(grant) is { } preparer && connection.AccessThrough(grant) is { } access
            && (await preparer.SubscribeAsync(app, access, cancellationToken)).Failure is { } failure)
        {
            await diary.NoteAsync(connection, SocialEventType.SubscriptionRefused, userId, failure.Reason);
        }
    }

    /// <summary>Not where somebody else here, in whichever workspace, hears by the same subscription.</summary>
    public async Task EndAsync(SocialConnection connection, SocialGrant grant, CancellationToken cancellationToken)
    {
        if (apps.PreparerOf(grant) is { } preparer && connection.AccessThrough(grant) is { } access
            && await apps.OfAsync(apps.ConnectorOf(grant), grant.AppId) is { } app
            && !await connections.SharesPageAsync(connection, cancellationToken))
        {
            // Whatever it answers, our side ends now.
            _ = await preparer.UnsubscribeAsync(app, access, cancellationToken);
        }
    }
}
