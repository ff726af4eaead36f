namespace Caidence.Leads.Ingestion.Payloads;

/// <summary>Why a body cannot be read. Every one of them is the sender's to mend: 400.</summary>
public enum PayloadProblem
{
    Empty,
    NotUtf8,
    InvalidJson,
    InvalidXml,
    TooDeep,
    DuplicateProperty,

    /// <summary>Half a character (<c>\ud800</c>) inside a text; legal for a JSON parser, but no text at all.</summary>
    LoneSurrogate,

    /// <summary>Readable, but not the object (or list of objects) that a lead is.</summary>
    NotAnObject,

    TooManyItems,
    TooManyFields,

    /// <summary>The platform's notification lacks the id that is its only content.</summary>
    NoLeadId,
}
