namespace Caidence.Profiles;

/// <summary>Puts what is given in place of all that was.</summary>
public class SaveAgencyProfileDto
{
    public AgencyCompany? Company { get; set; } = new();
    public BrandingKit? Branding { get; set; } = new();

    /// <summary>Of what was read before; a change by somebody else in between is then refused. Left out, the last one wins.</summary>
    public string? ConcurrencyStamp { get; set; }
}

public sealed class AgencyProfileDto : SaveAgencyProfileDto
{
    /// <summary>It says at least who somebody is.</summary>
    public bool IsFilled { get; set; }

    /// <summary>Null without a logo.</summary>
    public string? LogoUrl { get; set; }
}
