using System.ComponentModel.DataAnnotations;
using Caidence.Tenants;

namespace Caidence.WhiteLabels;

public sealed class WhiteLabelDto
{
    /// <summary>Whether the workspace's plan gives it; otherwise nothing of it is shown anywhere.</summary>
    public bool IsIncluded { get; set; }

    /// <summary><c>#rrggbb</c>; null for Caidence's own.</summary>
    public string? PrimaryColor { get; set; }

    /// <summary>Who mails say they come from; null for the workspace's name.</summary>
    public string? SenderName { get; set; }

    /// <summary>What stands before the installation's own address; null without an address of one's own.</summary>
    public string? Subdomain { get; set; }

    /// <summary>Where the workspace is reached.</summary>
    public string Address { get; set; } = "";

    /// <summary>What follows the subdomain; null where the installation has no name to put it before.</summary>
    public string? AddressEnd { get; set; }
    public string? LogoUrl { get; set; }
    public string? FaviconUrl { get; set; }

    /// <summary>Null before the first change.</summary>
    public string? ConcurrencyStamp { get; set; }
}

public sealed class UpdateWhiteLabelDto
{
    /// <summary>White text on it must be readable.</summary>
    [StringLength(16)]
    public string? PrimaryColor { get; set; }

    [StringLength(WhiteLabelConsts.MaxSenderNameLength)]
    public string? SenderName { get; set; }

    [StringLength(TenantConsts.MaxSubdomainLength)]
    public string? Subdomain { get; set; }

    /// <summary>Of what was read before; a change by somebody else in between is then refused. Left out, the last one wins.</summary>
    public string? ConcurrencyStamp { get; set; }
}

/// <summary>What a browser is given.</summary>
public sealed record WhiteLabelFile(Stream Content, string ContentType);
