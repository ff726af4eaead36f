namespace Caidence.Onboarding;

/// <summary>Sends what the step "invite team" has collected. While nobody stands behind it, that step can only be skipped.</summary>
public interface IOnboardingInvitations
{
    Task SendAsync(IReadOnlyList<OnboardingInvitationDto> invitations);
}
