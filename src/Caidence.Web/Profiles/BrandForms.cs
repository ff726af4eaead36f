using System.ComponentModel.DataAnnotations;
using Caidence.Brands;
using Caidence.Onboarding;
using Caidence.Profiles;

namespace Caidence.Web.Profiles;

/// <summary>How a brand is called and looks.</summary>
public abstract class BrandSectionForm : SectionForm
{
    [Required, MaxLength(BrandConsts.MaxNameLength)]
    public string? Name { get; set; }
    public string? Url { get; set; }
    public string? Category { get; set; }
    public string? Colors { get; set; }
    public string? Fonts { get; set; }

    public string? LogoUrl { get; private set; }

    public override LogoOwner LogoOwner => LogoOwner.Brand;

    public override void Read(SectionSheet sheet)
    {
        (Name, Url, Category) = (sheet.Brand.Name, sheet.Brand.Url, sheet.Brand.Category);
        (Colors, Fonts, LogoUrl) = (TypedLists.Join(sheet.Brand.Colors), TypedLists.Join(sheet.Brand.Fonts), sheet.BrandLogoUrl);
    }

    public override void Write(SectionSheet sheet)
    {
        (sheet.Brand.Name, sheet.Brand.Url, sheet.Brand.Category) = (Name ?? "", Url, Category);
        (sheet.Brand.Colors, sheet.Brand.Fonts) = (TypedLists.Split(Colors), TypedLists.Split(Fonts));
    }
}

/// <summary>An agency's first client.</summary>
public sealed class CreateBrandForm : BrandSectionForm
{
    public string? TargetAudience { get; set; }

    public override OnboardingStep Step => OnboardingStep.CreateBrand;

    public override void Read(SectionSheet sheet)
    {
        base.Read(sheet);
        TargetAudience = sheet.Brand.TargetAudience;
    }

    public override void Write(SectionSheet sheet)
    {
        base.Write(sheet);
        sheet.Brand.TargetAudience = TargetAudience;
    }
}

/// <summary>The brand of a brand's own workspace.</summary>
public sealed class BrandIdentityForm : BrandSectionForm
{
    public string? Tagline { get; set; }
    public string? Mission { get; set; }

    public override OnboardingStep Step => OnboardingStep.BrandIdentity;

    public override void Read(SectionSheet sheet)
    {
        base.Read(sheet);
        (Tagline, Mission) = (sheet.BrandProfile!.Story!.Tagline, sheet.BrandProfile.Story.Mission);
    }

    public override void Suggest(string? workspace, string? person) => Name = string.IsNullOrEmpty(Name) ? workspace : Name;

    public override void Write(SectionSheet sheet)
    {
        base.Write(sheet);
        sheet.BrandProfile!.Story = new BrandStory { BrandId = sheet.BrandId, Tagline = Tagline, Mission = Mission };
    }
}
