using Caidence.Core.Json;

namespace Caidence.Leads.Ingestion;

/// <summary>Why an answer went where it went; told on the receipt.</summary>
[WireWords]
public enum MappingRule
{
    /// <summary>The source's own mapping says so.</summary>
    Mapping,

    /// <summary>The name of the answer is one of the names this field is met as.</summary>
    Synonym,

    /// <summary>No name we know: kept under its own.</summary>
    Custom,

    /// <summary>A better answer had already filled the field: kept under its own name.</summary>
    Alternate,

    /// <summary>Meant for the field, but not readable as one (no address, no number): kept under its own name.</summary>
    Unusable,

    /// <summary>Nothing in it, or a placeholder such as <c>N/A</c>.</summary>
    Empty,

    /// <summary>The source's own mapping leaves it out.</summary>
    Ignored,
}
