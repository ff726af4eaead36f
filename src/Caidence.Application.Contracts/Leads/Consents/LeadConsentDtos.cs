using System.ComponentModel.DataAnnotations;

namespace Caidence.Leads.Consents;

public sealed class RecordConsentDto
{
    /// <summary>For what: <c>newsletter</c>, <c>phone</c> ...</summary>
    [Required, MaxLength(256)]
    public string Purpose { get; set; } = "";

    /// <summary>False records that they refused.</summary>
    public bool Given { get; set; } = true;

    /// <summary>What they were asked, in the words they were asked in.</summary>
    [MaxLength(LeadConsts.MaxConsentTextLength)]
    public string? Text { get; set; }

    /// <summary>How it is known: said on the phone, signed on paper ...</summary>
    [Required, MaxLength(LeadConsts.MaxReasonLength), MaskedInAudit]
    public string Reason { get; set; } = "";

    /// <summary>When they said so; now without it. Without a zone it is the workspace's own time.</summary>
    public DateTime? RecordedAt { get; set; }
}

public sealed class WithdrawConsentDto
{
    [Required, MaxLength(256)]
    public string Purpose { get; set; } = "";

    [Required, MaxLength(LeadConsts.MaxReasonLength), MaskedInAudit]
    public string Reason { get; set; } = "";
}
