using Caidence.Brands;
using Caidence.Tenants;

namespace Caidence.Profiles;

[Audited]
public sealed class AgencyProfile : WorkspaceProfile, IHasLogo
{
    public AgencyProfile(Guid id, Guid? tenantId)
        : base(id, tenantId)
    {
    }

    private AgencyProfile()
    {
    }

    public AgencyCompany Company { get; private set; } = new();
    public BrandingKit Branding { get; private set; } = new();
    public string? LogoBlobName { get; private set; }
    public string? LogoContentType { get; private set; }

    public override ProfileType Kind => ProfileType.Agency;
    public override bool IsFilled => Company.Name is not null;

    /// <exception cref="AbpValidationException">Names the field that is wrong.</exception>
    public void Describe(AgencyCompany? company, BrandingKit? branding)
    {
        Company = (company ?? new()).Checked();
        Branding = (branding ?? new()).Checked();
    }

    public string? ShowLogo(string? blobName, string? contentType)
    {
        var before = LogoBlobName;
        (LogoBlobName, LogoContentType) = (blobName, contentType);
        return before;
    }
}
