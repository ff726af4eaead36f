using Caidence.Tenants;

namespace Caidence.Profiles;

[Audited]
public sealed class BrandProfile : WorkspaceProfile
{
    public BrandProfile(Guid id, Guid? tenantId)
        : base(id, tenantId)
    {
    }

    private BrandProfile()
    {
    }

    public BrandStory Story { get; private set; } = new();
    public BrandAudience Audience { get; private set; } = new();
    public BrandVoice Voice { get; private set; } = new();
    public IReadOnlyList<ContentPillar> ContentPillars { get; private set; } = [];
    public IReadOnlyList<Competitor> Competitors { get; private set; } = [];
    public BrandGuidelines Guidelines { get; private set; } = new();

    public override ProfileType Kind => ProfileType.Brand;
    public override bool IsFilled => Story.BrandId is not null;

    /// <exception cref="AbpValidationException">Names the field that is wrong.</exception>
    public void Describe(BrandStory? story, BrandAudience? audience, BrandVoice? voice, BrandGuidelines? guidelines)
    {
        Story = (story ?? new()).Checked();
        Audience = (audience ?? new()).Checked();
        Voice = (voice ?? new()).Checked();
        Guidelines = (guidelines ?? new()).Checked();
    }

    /// <exception cref="AbpValidationException">Names the field that is wrong.</exception>
    public void SpeakOf(IReadOnlyList<ContentPillar>? pillars) => ContentPillars = BrandChecks.Checked(pillars ?? []);

    /// <exception cref="AbpValidationException">Names the field that is wrong.</exception>
    public void CompareWith(IReadOnlyList<Competitor>? competitors) => Competitors = BrandChecks.Checked(competitors ?? []);
}
