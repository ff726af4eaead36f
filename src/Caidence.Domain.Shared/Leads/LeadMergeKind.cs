using Caidence.Core.Json;

namespace Caidence.Leads;

/// <summary>How a submission found its person.</summary>
[WireWords]
public enum LeadMergeKind
{
    NewPerson,
    SameEmail,

    /// <summary>The same phone, and no e-mail that says otherwise.</summary>
    SamePhone,

    /// <summary>The same phone but another e-mail: kept apart, for a person to decide.</summary>
    PossibleDuplicate,

    /// <summary>A test is nobody.</summary>
    Test,
}
