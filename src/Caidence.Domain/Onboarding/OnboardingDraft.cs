namespace Caidence.Onboarding;

/// <summary>A step as it stands half filled in, for whoever closes the browser.</summary>
public sealed class OnboardingDraft : Entity<Guid>, IMultiTenant
{
    public OnboardingDraft(Guid id, Guid? tenantId, Guid userId, OnboardingStep step)
    {
        Id = id;
        TenantId = tenantId;
        UserId = userId;
        Step = step;
    }

    private OnboardingDraft()
    {
    }

    public Guid? TenantId { get; private set; }
    public Guid UserId { get; private set; }
    public OnboardingStep Step { get; private set; }

    /// <summary>By the names that the form gives them, as they were typed.</summary>
    public IReadOnlyDictionary<string, string?> Fields { get; private set; } = new Dictionary<string, string?>();
    public DateTime SavedAt { get; private set; }

    /// <exception cref="AbpValidationException">More than any form of the wizard holds.</exception>
    public void Save(IReadOnlyDictionary<string, string?> fields, DateTime now)
    {
        if (fields.Count > OnboardingConsts.MaxDraftFields || fields.Sum(field => field.Key.Length + (field.Value?.Length ?? 0)) > OnboardingConsts.MaxDraftLetters)
        {
            throw new AbpValidationException("This is more than a draft can hold.", "fields");
        }

        (Fields, SavedAt) = (fields, now);
    }
}
