using System.ComponentModel.DataAnnotations;
using Caidence.Leads;

namespace Caidence.WorkspaceSettings;

public sealed class WorkspaceSettingsDto
{
    /// <summary>Two-letter country in which phone numbers without a country code are read; null guesses none.</summary>
    public string? Region { get; set; }

    /// <summary>Months after which a lead that nobody has touched is erased; null keeps it.</summary>
    public int? LeadRetentionMonths { get; set; }

    /// <summary>Minutes within which a new lead should be contacted; null watches nobody.</summary>
    public int? FirstContactMinutes { get; set; }

    /// <summary>Every country that can be chosen: code and English name.</summary>
    public IReadOnlyList<RegionDto> Regions { get; set; } = [];
}

public sealed record RegionDto(string Code, string Name);

public sealed class UpdateWorkspaceSettingsDto
{
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
