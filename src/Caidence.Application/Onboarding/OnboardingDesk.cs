using Caidence.Identity;
using Caidence.Tenants;

namespace Caidence.Onboarding;

/// <summary>Finds the caller's progress and drafts, or begins them.</summary>
public sealed class OnboardingDesk(
    IRepository<OnboardingProgress, Guid> progresses, IRepository<OnboardingDraft, Guid> drafts, IRepository<Tenant, Guid> tenants,
    IRepository<IdentityUser, Guid> users, IAsyncQueryableExecuter queries, IGuidGenerator guids, ICurrentTenant currentTenant, ICurrentUser currentUser)
    : ITransientDependency
{
    private Guid Me => currentUser.Id!.Value;

    /// <summary>Not kept yet if the person has done nothing. Always of the workspace's own kind, whoever has chosen it.</summary>
    public async Task<OnboardingProgress> ReadAsync()
    {
        var kind = (await tenants.GetAsync(currentTenant.Id!.Value)).ProfileType;
        var progress = await FindAsync() ?? new(guids.Create(), currentTenant.Id, Me, kind);
        if (kind is not null && progress.CompletedAt is null)
        {
            progress.Choose(kind.Value);
        }

        return progress;
    }

    public async Task<OnboardingProgress> OpenAsync()
    {
        var progress = await ReadAsync();
        return await FindAsync() ?? await progresses.InsertAsync(progress);
    }

    /// <summary>Somebody has come to the end as another kind of workspace.</summary>
    public Task<bool> IsSettledOtherwiseAsync(ProfileType kind) =>
        queries.AnyAsync(progresses.Query().Where(progress => progress.CompletedAt != null && progress.Kind != kind));

    /// <summary>Who opened a workspace is the first of its people.</summary>
    public async Task<bool> HasOpenedTheWorkspaceAsync() =>
        (await queries.FirstOrDefaultAsync(users.Query().OrderBy(user => user.CreationTime).ThenBy(user => user.Id).Select(user => new { user.Id })))?.Id == Me;

    public Task<OnboardingDraft?> FindDraftAsync(OnboardingStep step) =>
        queries.FirstOrDefaultAsync(drafts.Query().Where(draft => draft.UserId == Me && draft.Step == step).OrderBy(draft => draft.Id));

    public async Task<OnboardingDraft> OpenDraftAsync(OnboardingStep step) =>
        await FindDraftAsync(step) ?? await drafts.InsertAsync(new(guids.Create(), currentTenant.Id, Me, step));

    public async Task ForgetDraftAsync(OnboardingStep step)
    {
        if (await FindDraftAsync(step) is { } draft)
        {
            await drafts.DeleteAsync(draft);
        }
    }

    private Task<OnboardingProgress?> FindAsync() =>
        queries.FirstOrDefaultAsync(progresses.Query().Where(progress => progress.UserId == Me).OrderBy(progress => progress.Id));
}
