using Caidence.Core.Json;

namespace Caidence.Leads.Import;

/// <summary>What becomes of a row whose person is known already.</summary>
[WireWords]
public enum DuplicatePolicy
{
    Skip,

    /// <summary>Fills what is empty, and changes nothing that is there.</summary>
    UpdateEmpty,

    /// <summary>What the row says counts; what it leaves empty stays.</summary>
    Overwrite,
}
