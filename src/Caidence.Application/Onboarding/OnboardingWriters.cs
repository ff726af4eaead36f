using Caidence.Invitations;
using Caidence.Tenants;

namespace Caidence.Onboarding;

public sealed class TypeWriter(IRepository<Tenant, Guid> tenants, OnboardingDesk desk, ICurrentTenant currentTenant) : IOnboardingStepWriter, ITransientDependency
{
    public OnboardingStep Step => OnboardingStep.Type;

    public async Task WriteAsync(OnboardingProgress progress, OnboardingStepInput input)
    {
        var kind = input.ProfileType.OrMissing("profileType");
        if (await desk.IsSettledOtherwiseAsync(kind))
        {
            throw new BusinessException(CaidenceErrorCodes.Onboarding.AlreadyComplete) { HttpStatusCode = 409 };
        }

        (await tenants.GetAsync(currentTenant.Id!.Value)).ChooseProfile(kind);
        progress.Choose(kind);
    }
}

/// <summary>There is nothing to write: accounts are connected elsewhere.</summary>
public sealed class SocialConnectWriter : IOnboardingStepWriter, ITransientDependency
{
    public OnboardingStep Step => OnboardingStep.SocialConnect;

    public Task WriteAsync(OnboardingProgress progress, OnboardingStepInput input) => Task.CompletedTask;
}

public sealed class InviteTeamWriter(IInvitationsAppService invitations) : IOnboardingStepWriter, ITransientDependency
{
    public OnboardingStep Step => OnboardingStep.InviteTeam;

    // All of them or none: a mail goes out once the step is saved.
    public async Task WriteAsync(OnboardingProgress progress, OnboardingStepInput input)
    {
        if (input.Invitations is not { Count: > 0 } invited)
        {
            throw new AbpValidationException("The field invitations is required.", "invitations");
        }

        foreach (var each in invited)
        {
            await invitations.CreateAsync(new() { Email = each.EmailAddress, RoleName = each.RoleName });
        }
    }
}

internal static class OnboardingInputs
{
    public static T OrMissing<T>(this T? value, string field)
        where T : struct => value ?? throw new AbpValidationException($"The field {field} is required.", field);

    public static T OrMissing<T>(this T? value, string field)
        where T : class => value ?? throw new AbpValidationException($"The field {field} is required.", field);
}
