using Caidence.Brands;
using Caidence.Onboarding;
using Caidence.Profiles;
using Caidence.Tenants;

namespace Caidence.Web.Profiles;

/// <summary>Everything that sections are read from and written to; only what the kind of workspace has is there.</summary>
public sealed class SectionSheet
{
    public ProfileType? ProfileType { get; set; }
    public AgencyProfileDto? Agency { get; init; }
    public BrandProfileDto? BrandProfile { get; init; }
    public CreatorProfileDto? Creator { get; init; }

    /// <summary>As it is saved; a new one where there is none yet.</summary>
    public SaveBrandDto Brand { get; init; } = new();
    public Guid? BrandId { get; init; }
    public string? BrandLogoUrl { get; init; }
    public IReadOnlyList<OnboardingInvitationDto> Invitations { get; set; } = [];

    /// <summary>Of the profile.</summary>
    public string? ConcurrencyStamp
    {
        get => Agency?.ConcurrencyStamp ?? BrandProfile?.ConcurrencyStamp ?? Creator?.ConcurrencyStamp;
        set
        {
            Agency?.ConcurrencyStamp = value;
            BrandProfile?.ConcurrencyStamp = value;
            Creator?.ConcurrencyStamp = value;
        }
    }

    public OnboardingStepInput ToInput() => new()
    {
        ProfileType = ProfileType,
        Agency = Agency,
        BrandProfile = BrandProfile,
        Creator = Creator,
        Brand = string.IsNullOrWhiteSpace(Brand.Name) ? null : Brand,
        Invitations = Invitations,
    };
}
