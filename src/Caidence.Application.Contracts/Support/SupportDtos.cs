using System.ComponentModel.DataAnnotations;

namespace Caidence.Support;

public sealed class SupportAccessDto
{
    /// <summary>Null: nobody is let in.</summary>
    public DateTime? Until { get; set; }

    /// <summary>As whom they come.</summary>
    public string? GrantedBy { get; set; }

    /// <summary>When they came, newest first.</summary>
    public IReadOnlyList<DateTime> Visits { get; set; } = [];
}

public sealed class GrantSupportDto
{
    [Range(1, SupportConsts.MaxHours)]
    public int Hours { get; set; } = 24;
}

public sealed class BeginSupportDto
{
    public Guid TenantId { get; set; }
}
