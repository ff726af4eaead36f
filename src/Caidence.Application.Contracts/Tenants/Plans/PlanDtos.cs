using System.ComponentModel.DataAnnotations;

namespace Caidence.Tenants.Plans;

public sealed class PlanDto : EntityDto<Guid>
{
    public string Name { get; set; } = "";
    public string? Description { get; set; }

    /// <summary>Every feature that plans give, by name: whole numbers (0 for any number), <c>true</c> or <c>false</c>.</summary>
    public IReadOnlyDictionary<string, string> Features { get; set; } = new Dictionary<string, string>();

    /// <summary>How many workspaces have it.</summary>
    public int WorkspaceCount { get; set; }
    public string ConcurrencyStamp { get; set; } = "";
}

/// <summary>To make a plan, or to put in place of what it was.</summary>
public sealed class SavePlanDto
{
    [Required, StringLength(PlanConsts.MaxNameLength)]
    public string Name { get; set; } = "";

    [StringLength(PlanConsts.MaxDescriptionLength)]
    public string? Description { get; set; }

    /// <summary>What is left out is as the platform has it by default.</summary>
    public Dictionary<string, string?> Features { get; set; } = [];

    /// <summary>Of what was read before; a change by somebody else in between is then refused. Left out, the last one wins.</summary>
    public string? ConcurrencyStamp { get; set; }
}

public sealed class ChangeTenantPlanDto
{
    /// <summary>Null: what the platform gives by default.</summary>
    public Guid? PlanId { get; set; }
}
