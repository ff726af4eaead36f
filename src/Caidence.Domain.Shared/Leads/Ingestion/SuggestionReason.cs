namespace Caidence.Leads.Ingestion;

/// <summary>Why the mapping editor proposes a target.</summary>
public enum SuggestionReason
{
    /// <summary>The source maps it so already.</summary>
    Mapping,

    /// <summary>A name this field is known by: would be mapped so without any mapping.</summary>
    Synonym,

    /// <summary>A known name inside a sentence: "What is your first name?"</summary>
    Wording,

    /// <summary>The answers themselves look like it.</summary>
    Content,

    None,
}
