using Caidence.Brands;
using Caidence.Tenants;

namespace Caidence.Profiles;

[Audited]
public sealed class CreatorProfile : WorkspaceProfile, IHasLogo
{
    public CreatorProfile(Guid id, Guid? tenantId)
        : base(id, tenantId)
    {
    }

    private CreatorProfile()
    {
    }

    public CreatorPerson Person { get; private set; } = new();
    public IReadOnlyList<PortfolioItem> Portfolio { get; private set; } = [];
    public IReadOnlyList<Rate> RateCard { get; private set; } = [];
    public Availability Availability { get; private set; } = new();
    public IReadOnlyList<AudienceMetric> AudienceMetrics { get; private set; } = [];
    public string? LogoBlobName { get; private set; }
    public string? LogoContentType { get; private set; }

    public override ProfileType Kind => ProfileType.Creator;
    public override bool IsFilled => Person.DisplayName is not null;

    /// <exception cref="AbpValidationException">Names the field that is wrong.</exception>
    public void Describe(CreatorPerson? person, Availability? availability)
    {
        Person = (person ?? new()).Checked();
        Availability = (availability ?? new()).Checked();
    }

    /// <exception cref="AbpValidationException">Names the field that is wrong.</exception>
    public void Show(IReadOnlyList<PortfolioItem>? portfolio) => Portfolio = CreatorChecks.Checked(portfolio ?? []);

    /// <exception cref="AbpValidationException">Names the field that is wrong.</exception>
    public void Charge(IReadOnlyList<Rate>? rates) => RateCard = CreatorChecks.Checked([.. (rates ?? []).OfType<Rate>()]);

    /// <exception cref="AbpValidationException">Names the field that is wrong.</exception>
    public void Reach(IReadOnlyList<AudienceMetric>? metrics) => AudienceMetrics = CreatorChecks.Checked([.. (metrics ?? []).OfType<AudienceMetric>()]);

    public string? ShowLogo(string? blobName, string? contentType)
    {
        var before = LogoBlobName;
        (LogoBlobName, LogoContentType) = (blobName, contentType);
        return before;
    }
}
