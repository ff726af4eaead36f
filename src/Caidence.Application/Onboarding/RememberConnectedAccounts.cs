using Caidence.Social.Connections;

namespace Caidence.Onboarding;

/// <summary>One connected account is enough for the step that asks for it, whoever connected it.</summary>
public sealed class RememberConnectedAccounts(IRepository<OnboardingProgress, Guid> progresses, IAsyncQueryableExecuter queries)
    : ILocalEventHandler<SocialConnected>, ITransientDependency
{
    public async Task HandleEventAsync(SocialConnected eventData)
    {
        foreach (var progress in await queries.ToListAsync(progresses.Query().Where(progress => !progress.SocialConnected)))
        {
            progress.RememberConnection();
        }
    }
}
