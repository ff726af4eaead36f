namespace Caidence.Social;

[WireWords]
public enum CapabilityState
{
    /// <summary>A harmless call was answered.</summary>
    Works,

    /// <summary>The person has not granted the scope; asking again mends it.</summary>
    MissingScope,

    /// <summary>The person's role at the account does not allow it.</summary>
    MissingRole,

    /// <summary>The platform does not offer it to this app or kind of account.</summary>
    NotAvailable,

    /// <summary>The platform did not answer; nothing is known.</summary>
    Unknown,

    /// <summary>Something has to be done about the account first, such as registering a number.</summary>
    NotReady,
}
