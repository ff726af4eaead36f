using System.ComponentModel.DataAnnotations;

namespace Caidence.Leads.Views;

public sealed class LeadViewDto : EntityDto<Guid>
{
    public string Name { get; set; } = "";
    public bool IsShared { get; set; }
    public Guid OwnerId { get; set; }

    /// <summary>Null when they have left.</summary>
    public string? OwnerName { get; set; }

    /// <summary>The caller's list begins with it.</summary>
    public bool IsDefault { get; set; }

    /// <summary>The caller may change and delete it.</summary>
    public bool IsChangeable { get; set; }
    public LeadViewQuery Query { get; set; } = new();
}

/// <summary>To make a view, or to put in place of what it was.</summary>
public sealed class SaveLeadViewDto
{
    [Required, MaxLength(LeadConsts.MaxViewNameLength)]
    public string Name { get; set; } = "";

    /// <summary>For everybody of the workspace; for those who may change leads.</summary>
    public bool IsShared { get; set; }

    [Required]
    public LeadViewQuery Query { get; set; } = new();
}

public sealed class ChooseLeadViewDto
{
    /// <summary>Null begins with all leads again.</summary>
    public Guid? ViewId { get; set; }
}
