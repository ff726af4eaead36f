using Caidence.Permissions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Caidence.Onboarding;

[Authorize(CaidencePermissions.Profiles.Default)]
[Route("api/v1/onboarding")]
public sealed class OnboardingAppService(OnboardingDesk desk, IEnumerable<IOnboardingStepWriter> writers)
    : CaidenceAppService, IOnboardingAppService
{
    [HttpGet("progress")]
    public async Task<OnboardingProgressDto> GetProgressAsync() => await ToDtoAsync(await desk.ReadAsync());

    [Authorize(CaidencePermissions.Profiles.Create)]
    [HttpPut("step/{stepNumber:int}")]
    public async Task<OnboardingProgressDto> CompleteStepAsync(int stepNumber, OnboardingStepInput input)
    {
        var progress = await desk.OpenAsync();
        var step = progress.Enter(stepNumber);
        await writers.Single(writer => writer.Step == step).WriteAsync(progress, input);
        progress.CompleteStep(stepNumber, Clock.Now);
        await desk.ForgetDraftAsync(step);
        return await SaveAsync(progress);
    }

    [Authorize(CaidencePermissions.Profiles.Create)]
    [HttpPost("skip/{stepNumber:int}")]
    public async Task<OnboardingProgressDto> SkipStepAsync(int stepNumber)
    {
        var progress = await desk.OpenAsync();
        progress.SkipStep(stepNumber, Clock.Now);
        return await SaveAsync(progress);
    }

    [Authorize(CaidencePermissions.Profiles.Create)]
    [HttpPost("complete")]
    public async Task<OnboardingProgressDto> CompleteAsync()
    {
        var progress = await desk.OpenAsync();
        progress.Complete(Clock.Now);
        return await SaveAsync(progress);
    }

    [HttpPost("postpone")]
    public async Task<OnboardingProgressDto> PostponeAsync() => await SaveAsync(await desk.OpenAsync());

    [HttpPost("complete-tour")]
    public async Task<OnboardingProgressDto> CompleteTourAsync()
    {
        var progress = await desk.OpenAsync();
        progress.CompleteTour();
        return await SaveAsync(progress);
    }

    [HttpGet("step/{stepNumber:int}/draft")]
    public async Task<OnboardingDraftDto> GetDraftAsync(int stepNumber) =>
        await desk.FindDraftAsync((await desk.ReadAsync()).Enter(stepNumber)) is { } draft ? draft.ToDto() : new();

    [Authorize(CaidencePermissions.Profiles.Create)]
    [HttpPut("step/{stepNumber:int}/draft")]
    public async Task<OnboardingDraftDto> SaveDraftAsync(int stepNumber, OnboardingDraftDto input)
    {
        var draft = await desk.OpenDraftAsync((await desk.OpenAsync()).Enter(stepNumber));
        draft.Save(input.Fields ?? [], Clock.Now);
        await CurrentUnitOfWork!.SaveChangesAsync();
        return draft.ToDto();
    }

    private async Task<OnboardingProgressDto> SaveAsync(OnboardingProgress progress)
    {
        await CurrentUnitOfWork!.SaveChangesAsync();
        return await ToDtoAsync(progress);
    }

    private async Task<OnboardingProgressDto> ToDtoAsync(OnboardingProgress progress) =>
        progress.ToDto(isOffered: progress.CompletedAt is null && await desk.HasOpenedTheWorkspaceAsync());
}
