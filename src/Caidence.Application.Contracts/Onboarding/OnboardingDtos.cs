using System.ComponentModel.DataAnnotations;
using Caidence.Brands;
using Caidence.Profiles;
using Caidence.Tenants;

namespace Caidence.Onboarding;

public sealed class OnboardingProgressDto
{
    public bool ProfileCompleted { get; set; }
    public bool BrandCreated { get; set; }
    public bool SocialConnected { get; set; }
    public bool TeamInvited { get; set; }

    /// <summary>The person has put the list of first steps away.</summary>
    public bool TourCompleted { get; set; }

    /// <summary>From 1.</summary>
    public int CurrentStep { get; set; }
    public IReadOnlyList<int> SkippedSteps { get; set; } = [];
    public DateTime? CompletedAt { get; set; }

    /// <summary>Null while the person has done nothing yet.</summary>
    public DateTime? CreatedAt { get; set; }
    public DateTime? UpdatedAt { get; set; }

    /// <summary>Null until somebody has said whose workspace it is: then the first step is the only one known.</summary>
    public ProfileType? ProfileType { get; set; }
    public IReadOnlyList<OnboardingStepDto> Steps { get; set; } = [];

    /// <summary>The brand that the wizard made.</summary>
    public Guid? BrandId { get; set; }

    /// <summary>The wizard is for this person, who opened the workspace, and is not at its end.</summary>
    public bool IsOffered { get; set; }
}

public sealed record OnboardingStepDto(int Number, OnboardingStep Name, OnboardingStepState State, bool CanBeSkipped);

/// <summary>What a step asks for; each step reads its own part and passes over the rest.</summary>
public sealed class OnboardingStepInput
{
    /// <summary>Step <c>type</c>.</summary>
    public ProfileType? ProfileType { get; set; }

    /// <summary>Steps <c>company_info</c> (<c>company</c>) and <c>branding</c> (<c>branding</c>).</summary>
    public SaveAgencyProfileDto? Agency { get; set; }

    /// <summary>Steps <c>brand_identity</c> (<c>story</c>), <c>target_audience</c> (<c>audience</c>, <c>competitors</c>) and <c>guidelines</c> (the rest).</summary>
    public SaveBrandProfileDto? BrandProfile { get; set; }

    /// <summary>Steps <c>personal_info</c> (<c>person</c>), <c>portfolio</c> (<c>portfolio</c>) and <c>rates</c> (the rest).</summary>
    public SaveCreatorProfileDto? Creator { get; set; }

    /// <summary>Steps <c>create_brand</c> and <c>brand_identity</c>.</summary>
    public SaveBrandDto? Brand { get; set; }

    /// <summary>Step <c>invite_team</c>.</summary>
    [MaxLength(OnboardingConsts.MaxInvitations)]
    public IReadOnlyList<OnboardingInvitationDto>? Invitations { get; set; } = [];
}

public sealed class OnboardingInvitationDto
{
    [Required, EmailAddress]
    [DisableAuditing]
    public string EmailAddress { get; set; } = "";

    [Required]
    public string RoleName { get; set; } = "";
}

/// <summary>A step as it stands half filled in.</summary>
public sealed class OnboardingDraftDto
{
    /// <summary>By the names of the form, as they were typed.</summary>
    [DisableAuditing]
    public Dictionary<string, string?>? Fields { get; set; } = [];

    /// <summary>Null if nothing is kept.</summary>
    public DateTime? SavedAt { get; set; }
}
