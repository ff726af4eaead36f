using System.ComponentModel.DataAnnotations;
using Caidence.Identity;
using Caidence.Onboarding;
using Caidence.Tenants;

namespace Caidence.Web.Profiles;

public sealed class TypeForm : SectionForm
{
    [Required]
    public ProfileType? ProfileType { get; set; }

    public override OnboardingStep Step => OnboardingStep.Type;

    public override void Read(SectionSheet sheet) => ProfileType = sheet.ProfileType;

    public override void Write(SectionSheet sheet) => sheet.ProfileType = ProfileType;
}

/// <summary>Accounts cannot be connected yet: there is nothing to type.</summary>
public sealed class SocialForm : SectionForm
{
    public override OnboardingStep Step => OnboardingStep.SocialConnect;

    public override void Read(SectionSheet sheet)
    {
    }

    public override void Write(SectionSheet sheet)
    {
    }
}

public sealed class InviteForm : SectionForm
{
    [Required]
    public string? Invitations { get; set; }

    [Required]
    public string RoleName { get; set; } = CaidenceRoles.AgencyMember;

    public override OnboardingStep Step => OnboardingStep.InviteTeam;

    public override void Read(SectionSheet sheet)
    {
    }

    public override void Write(SectionSheet sheet) =>
        sheet.Invitations = [.. TypedLists.Split(Invitations).Distinct().Select(address => new OnboardingInvitationDto { EmailAddress = address, RoleName = RoleName })];
}
