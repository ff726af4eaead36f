using System.ComponentModel.DataAnnotations;
using Caidence.Onboarding;
using Caidence.Profiles;

namespace Caidence.Web.Profiles;

public sealed class CompanyForm : SectionForm
{
    [Required, MaxLength(ProfileConsts.MaxNameLength)]
    public string? Name { get; set; }
    public string? Industry { get; set; }
    public CompanySize? Size { get; set; }
    public string? Role { get; set; }
    public string? Website { get; set; }
    public string? Country { get; set; }

    public override OnboardingStep Step => OnboardingStep.CompanyInfo;

    public override void Read(SectionSheet sheet)
    {
        var company = sheet.Agency!.Company!;
        (Name, Industry, Size) = (company.Name, company.Industry, company.Size);
        (Role, Website, Country) = (company.Role, company.Website, company.Country);
    }

    public override void Suggest(string? workspace, string? person) => Name ??= workspace;

    public override void Write(SectionSheet sheet) => sheet.Agency!.Company = new()
    {
        Name = Name,
        Industry = Industry,
        Size = Size,
        Role = Role,
        Website = Website,
        Country = Country,
    };
}

public sealed class BrandingForm : SectionForm
{
    public string? Colors { get; set; }
    public string? Fonts { get; set; }

    /// <summary>For the preview.</summary>
    public string? CompanyName { get; private set; }

    public string? LogoUrl { get; private set; }

    public override OnboardingStep Step => OnboardingStep.Branding;
    public override LogoOwner LogoOwner => LogoOwner.Agency;

    public override void Read(SectionSheet sheet)
    {
        (Colors, Fonts) = (TypedLists.Join(sheet.Agency!.Branding!.Colors), TypedLists.Join(sheet.Agency.Branding.Fonts));
        (CompanyName, LogoUrl) = (sheet.Agency.Company!.Name, sheet.Agency.LogoUrl);
    }

    public override void Write(SectionSheet sheet) => sheet.Agency!.Branding = new() { Colors = TypedLists.Split(Colors), Fonts = TypedLists.Split(Fonts) };
}
