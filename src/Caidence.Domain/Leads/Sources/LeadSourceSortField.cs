namespace Caidence.Leads.Sources;

/// <summary>What a list of sources can be sorted by.</summary>
public enum LeadSourceSortField
{
    CreationTime,
    Name,
    SourceType,
    Status,
}
