using Caidence.Leads.Sources;

namespace Caidence;

/// <summary>Who is in every database of a test: the platform, an agency with its people, sources and a lead, and the neighbour.</summary>
public sealed record Cast
{
    /// <summary>Runs the platform.</summary>
    public required Person Hana { get; init; }

    /// <summary>An agency.</summary>
    public required CastWorkspace Northwind { get; init; }

    /// <summary>Owns the agency.</summary>
    public required Person Mia { get; init; }

    /// <summary>Works leads for the agency, and sees its sources.</summary>
    public required Person Max { get; init; }

    /// <summary>Manages a brand.</summary>
    public required Person Bea { get; init; }

    /// <summary>Reviews for a brand; may see leads and change none.</summary>
    public required Person Rita { get; init; }

    /// <summary>Creates; leads are none of her business.</summary>
    public required Person Cleo { get; init; }

    /// <summary>The neighbour.</summary>
    public required CastWorkspace Contoso { get; init; }

    /// <summary>Owns the neighbour.</summary>
    public required Person Omar { get; init; }

    /// <summary>A lead of the agency, typed in by Mia: Ada Lovelace, ada@analytical.example, +44 20 7946 0958.</summary>
    public required Guid AdaLead { get; init; }

    /// <summary>Meta's page of the agency, in the simulator too.</summary>
    public required CastSource FacebookPage { get; init; }
    public required CastSource GoogleForm { get; init; }
    public required CastSource LinkedInForm { get; init; }
    public required CastSource Zap { get; init; }
    public required CastSource MakeScenario { get; init; }

    /// <summary>The agency's own web shop, which signs what it sends.</summary>
    public required CastSource Shop { get; init; }
}

/// <param name="Id">Of the source.</param>
/// <param name="SourceType">Of the source.</param>
/// <param name="Address">The end of its webhook address.</param>
/// <param name="Secret">As it was shown once.</param>
public sealed record CastSource(Guid Id, LeadSourceType SourceType, string Address, string? Secret)
{
    public static implicit operator Guid(CastSource source) => source.Id;
}
