using System.ComponentModel.DataAnnotations;
using Caidence.Leads;
using Caidence.Tenants;

namespace Caidence.WorkspaceSettings;

public sealed class WorkspaceSettingsDto
{
    /// <summary>Of the workspace; null on the host side.</summary>
    public string? Name { get; set; }

    /// <summary>In which pages speak to people who have not chosen one themselves; null takes what their browser asks for.</summary>
    public string? Language { get; set; }

    /// <summary>An IANA id; null shows times in the zone of each person's clock.</summary>
    public string? TimeZone { get; set; }

    /// <summary>Two-letter country in which phone numbers without a country code are read; null guesses none.</summary>
    public string? Region { get; set; }

    /// <summary>Months after which a lead that nobody has touched is erased; null keeps it.</summary>
    public int? LeadRetentionMonths { get; set; }

    /// <summary>Minutes within which a new lead should be contacted; null watches nobody.</summary>
    public int? FirstContactMinutes { get; set; }

    /// <summary>Every country that can be chosen, by its name in the current language.</summary>
    public IReadOnlyList<RegionDto> Regions { get; set; } = [];
}

public sealed record RegionDto(string Code, string Name);

public sealed class UpdateWorkspaceSettingsDto
{
    /// <summary>Null leaves it.</summary>
    [MaxLength(TenantConsts.MaxNameLength)]
    public string? Name { get; set; }

    /// <summary>One of the languages of the application configuration; empty takes each browser's.</summary>
    [MaxLength(10)]
    public string? Language { get; set; }

    /// <summary>An IANA id; empty takes each person's clock's.</summary>
    [MaxLength(64)]
    public string? TimeZone { get; set; }

    /// <summary>A two-letter code; empty guesses none.</summary>
    [MaxLength(2)]
    public string? Region { get; set; }

    /// <summary>Empty keeps leads for ever.</summary>
    [Range(1, LeadConsts.MaxRetentionMonths)]
    public int? LeadRetentionMonths { get; set; }

    /// <summary>Empty watches nobody.</summary>
    [Range(1, LeadConsts.MaxFirstContactMinutes)]
    public int? FirstContactMinutes { get; set; }
}
