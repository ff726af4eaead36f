using System.ComponentModel.DataAnnotations;
using Caidence.Core.Application.Dtos;
using Caidence.Core.Json;

namespace Caidence.Core.Tests.AspNetCore.Sample;

public enum CampaignKind
{
    Draft,
    Running,
}

[WireWords]
public enum CampaignChannel
{
    Email,

    [WireWord("linkedin")]
    LinkedIn,
    DirectMail,
}

public sealed class CampaignDto : EntityDto<Guid>
{
    public string Name { get; set; } = "";
    public string? Slug { get; set; }
    public CampaignKind Kind { get; set; }
    public CampaignChannel Channel { get; set; }
    public DateTime StartsAt { get; set; }
    public Dictionary<string, int> Clicks { get; set; } = [];
}

public sealed class CreateCampaignDto
{
    [Required]
    [StringLength(20)]
    public string Name { get; set; } = "";

    public CampaignKind Kind { get; set; }
    public CampaignChannel? Channel { get; set; }
    public DateTime? StartsAt { get; set; }
    public CampaignBudget? Budget { get; set; }
}

public sealed class CampaignBudget
{
    [Range(1, 1000)]
    public int Amount { get; set; }

    public string Currency { get; set; } = "EUR";
}

public sealed class GetCampaignListInput : PagedAndSortedResultRequestDto
{
    public string? Filter { get; set; }
    public CampaignChannel? Channel { get; set; }
    public DateTime? After { get; set; }
}

public sealed record CampaignKey(string Region, int Number);
