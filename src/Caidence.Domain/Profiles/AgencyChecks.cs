using Caidence.Brands;

namespace Caidence.Profiles;

/// <summary>Sections of an agency as people mean them, or refused by the name of the field.</summary>
internal static class AgencyChecks
{
    public static AgencyCompany Checked(this AgencyCompany company) => new()
    {
        Name = Typed.Text(company.Name, "name", ProfileConsts.MaxNameLength),
        Industry = Typed.Text(company.Industry, "industry", ProfileConsts.MaxWordLength),
        Size = company.Size,
        Role = Typed.Text(company.Role, "role", ProfileConsts.MaxWordLength),
        Website = Typed.Url(company.Website, "website", ProfileConsts.MaxUrlLength),
        Country = Codes.Country(company.Country),
    };

    public static BrandingKit Checked(this BrandingKit kit) => new()
    {
        Colors = Typed.Colors(kit.Colors, "colors", BrandConsts.MaxColors),
        Fonts = Typed.Words(kit.Fonts, "fonts", BrandConsts.MaxFonts, BrandConsts.MaxFontLength),
    };
}
