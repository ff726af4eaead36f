using Caidence.Core.Security;
using Caidence.Social.Apps;
using Caidence.Social.Connections;
using Caidence.Social.Connectors;
using Caidence.Social.Grants;

namespace Caidence.Social.Preparing;

/// <summary>Puts an account into service at the platform, and looks again what it is good for then.</summary>
public sealed class AccountRegistration(
    SocialApps apps, ISocialConnectionRepository connections, ISocialGrantRepository grants, SocialConnectionDiary diary, SocialSync sync, ICurrentUser currentUser,
    IUnitOfWorkManager unitOfWorks) : ITransientDependency
{
    /// <returns>Null when all is well; else what the platform said.</returns>
    public async Task<PlatformFailure?> RunAsync(Guid connectionId, SecretText pin, CancellationToken cancellationToken)
    {
        var connection = await connections.GetAsync(connectionId, cancellationToken);
        var failure = await RegisterAsync(connection, pin, cancellationToken);

        await using (var unitOfWork = await unitOfWorks.BeginAsync(cancellationToken: cancellationToken))
        {
            await (failure is null
                ? diary.NoteAsync(connection, SocialEventType.Registered, currentUser.Id)
                : diary.NoteAsync(connection, SocialEventType.RegistrationRefused, currentUser.Id, failure.Reason));
            await unitOfWork.CompleteAsync(cancellationToken);
        }

        return failure ?? await sync.RunAsync(connectionId, cancellationToken);
    }

    private async Task<PlatformFailure?> RegisterAsync(SocialConnection connection, SecretText pin, CancellationToken cancellationToken) =>
        await grants.FindAsync(connection.GrantId, cancellationToken) is not { } grant || connection.AccessThrough(grant) is not { } access
            ? new(PlatformFailureKind.Reauth, "No access is stored.")
        : apps.PreparerOf(grant) is not { } preparer
            ? new(PlatformFailureKind.Unavailable, "There is nothing to register.") { Code = CaidenceErrorCodes.Social.NothingToRegister }
        : await apps.OfAsync(apps.ConnectorOf(grant), grant.AppId) is not { } app
            ? new(PlatformFailureKind.Configuration, "The app it was given to is not set up here any more.")
        : (await preparer.RegisterAsync(app, access, pin, cancellationToken)).Failure;
}
